using System.Runtime.CompilerServices;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Understanding;

/// <summary>Messages kept beside the tests, and one trained reader for all of them.</summary>
internal static class Corpus
{
    public static CommandReader Reader { get; } = new();

    public static IReadOnlyList<string> Lines(string name, Language language) =>
        File.ReadAllLines(Path.Combine(Folder(), $"{name}.{language.Code()}.txt"));

    public static IReadOnlyList<string> Triggered(string name, Language language) =>
    [
        .. Lines(name, language).Select(line => (line, read: Reader.Read(line, language))).Where(pair => pair.read is not null)
            .Select(pair => $"{pair.line} → {pair.read!.Name} {pair.read.Score} {pair.read.Verdict}"),
    ];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
