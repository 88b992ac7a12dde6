using System.Runtime.CompilerServices;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Sharing.Walking;

/// <summary>The rights as they were agreed, written down beside this file; what is built is held against it.</summary>
internal static class Matrix
{
    private static readonly Dictionary<Deed, string[]> Table = File.ReadLines(Path.Combine(Folder(), "matrix.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(row => Enum.Parse<Deed>(row[0]), row => row[1..]);

    public static Grant Of(Standing standing, Deed deed) => Table[deed][(int)standing] switch
    {
        "+" => Grant.Yes,
        "-" => Grant.No,
        "s" => Grant.Shared,
        "o" => Grant.Own,
        "m" => Grant.Outline,
        "b" => Grant.BreakGlass,
        "p" => Grant.Public,
        "a" => Grant.AfterTransfer,
        "x" => Grant.Orphaned,
        "q" => Grant.Quota,
        var sign => throw new FormatException($"{deed}: {sign}"),
    };

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
