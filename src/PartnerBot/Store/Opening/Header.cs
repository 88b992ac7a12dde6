using System.Buffers.Binary;
using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>The first bytes of the database file, looked at before SQLite may touch it, <see href="https://www.sqlite.org/fileformat.html"/>.</summary>
internal static class Header
{
    /// <summary>"PBot": says that a SQLite file is ours.</summary>
    public const int Application = 0x50426f74;

    private const int Length = 100;

    /// <param name="whole">The log is empty, so the file must be as long as its header says.</param>
    /// <exception cref="StoreTrouble">It is not a database, not ours, or cut off.</exception>
    public static void Check(string file, bool whole)
    {
        Span<byte> head = stackalloc byte[Length];
        long length;
        using (var stream = Opened(file))
        {
            length = stream.Length;
            head = head[..stream.ReadAtLeast(head, Length, throwOnEndOfStream: false)];
        }

        if (length == 0)
        {
            throw new StoreTrouble($"The database {file} is empty (0 bytes): restore the last backup into the folder; PartnerBot never starts over by itself.");
        }

        if (head.Length < Length || Encoding.ASCII.GetString(head[..16]) != "SQLite format 3\0")
        {
            throw new StoreTrouble($"{file} is no database: move it away and restore the last backup into the folder.");
        }

        if (BinaryPrimitives.ReadInt32BigEndian(head[68..]) != Application)
        {
            throw new StoreTrouble($"{file} belongs to another program: choose another folder with Data:Path, or restore the last backup of PartnerBot here.");
        }

        var page = BinaryPrimitives.ReadUInt16BigEndian(head[16..]) is var size and not 1 ? size : 65536;
        if (whole && length < (long)BinaryPrimitives.ReadUInt32BigEndian(head[28..]) * page)
        {
            throw new StoreTrouble($"The database {file} is cut off at {length} bytes: keep a copy of it and restore the last backup.");
        }
    }

    private static FileStream Opened(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble($"{file} cannot be read; give the account that runs PartnerBot the right to it.", no);
        }
    }
}
