using System.Runtime.InteropServices;

namespace Knowledge.Searching.Keeping;

/// <summary>The first bytes of a kept index: a mark, which build of this library computed it, from what, and the length and checksum of all that follows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct IndexHead(ulong Mark, Guid Version, ulong Stamp, long Length, ulong Sum)
{
    /// <summary>"PBSHELF" and a line break, so that nobody takes the file for text.</summary>
    private const ulong OurMark = 0x0A464C4548534250UL;

    private static Guid ThisVersion => typeof(IndexHead).Module.ModuleVersionId;

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
