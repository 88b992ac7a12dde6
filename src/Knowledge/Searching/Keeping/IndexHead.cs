using System.Reflection;
using System.Runtime.InteropServices;

namespace Knowledge.Searching.Keeping;

/// <summary>The first bytes of a kept index: a mark, which sources of this library computed it, from what, and the length and checksum of all that follows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct IndexHead(ulong Mark, ulong Version, ulong Stamp, long Length, ulong Sum)
{
    /// <summary>"PBSHELF" and a line break, so that nobody takes the file for text.</summary>
    private const ulong OurMark = 0x0A464C4548534250UL;

    /// <summary>The build hashes the library's sources into it.</summary>
    private static ulong ThisVersion
    {
        get
        {
            var sum = new Checksum();
            sum.Add(typeof(IndexHead).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(note => note.Key == "Sources").Value!);
            return sum.Sum;
        }
    }

    public bool IsOurs => Mark == OurMark;

    public static IndexHead For(string knowledgeFolder, ReadOnlySpan<byte> rest) =>
        new(OurMark, ThisVersion, Keeping.Stamp.Of(knowledgeFolder), rest.Length, SumOf(rest));

    /// <summary>Reads a head; one that is not all there is nobody's.</summary>
    public static IndexHead Read(ReadOnlySpan<byte> file) => MemoryMarshal.TryRead<IndexHead>(file, out var head) ? head : default;

    public bool IsWhole(ReadOnlySpan<byte> rest) => rest.Length == Length && SumOf(rest) == Sum;

    public bool IsOf(string knowledgeFolder) => Version == ThisVersion && Stamp == Keeping.Stamp.Of(knowledgeFolder);

    private static ulong SumOf(ReadOnlySpan<byte> rest)
    {
        var sum = new Checksum();
        sum.Add(rest);
        return sum.Sum;
    }
}
