using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace PartnerBot.Store.Sqlite;

/// <summary>
/// CRC-32C of a row, because SQLite serves flipped bits as they come. One column holds two sums: the upper half stands for the short
/// columns
/// alone, so that a list can be checked without reading the bodies; the lower half goes on over the body.
/// </summary>
internal readonly struct Checksum
{
    private readonly uint head;

    private Checksum(uint head) => this.head = head;

    public Checksum With(long value) => new(BitOperations.Crc32C(head, (ulong)value));

    public Checksum With(string? value) =>
        new(Over(BitOperations.Crc32C(head, value is null ? ulong.MaxValue : (ulong)value.Length), MemoryMarshal.AsBytes(value.AsSpan())));

    public Checksum With(byte[]? value) =>
        new(Over(BitOperations.Crc32C(head, value is null ? ulong.MaxValue : (ulong)value.Length), value));

    public long Sum(ReadOnlySpan<byte> body) => (long)(((ulong)head << 32) | Over(head, body));

    /// <summary>
    /// The sum of the same body of so many bytes under this head, from its sum under another one. A CRC is linear: what two heads differ in
    /// goes through the body as through so many zeros.
    /// </summary>
    public long Under(long sum, int length) => (long)(((ulong)head << 32) | ((uint)sum ^ Zeros(head ^ (uint)(sum >>> 32), length)));

    public bool Heads(long sum) => (uint)(sum >>> 32) == head;

    private static uint Zeros(uint sum, int length)
    {
        for (; length >= 8; length -= 8)
        {
            sum = BitOperations.Crc32C(sum, 0UL);
        }

        for (; length > 0; length--)
        {
            sum = BitOperations.Crc32C(sum, (byte)0);
        }

        return sum;
    }

    private static uint Over(uint sum, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes)
        {
            sum = BitOperations.Crc32C(sum, one);
        }

        return sum;
    }
}
