namespace Knowledge.Tests.Searching;

/// <summary>The figures measured in a run, as a table in a file beside the tests; <c>dotnet test</c> prints it at the end (see the project file).</summary>
internal static class QualityTable
{
    private const string Head = "  | language | what was asked                                   | count |   top 1 |   top 3 | refused |";
    private static readonly Lock Writing = new();
    private static readonly SortedSet<string> Rows = new(StringComparer.Ordinal);

    /// <summary>Questions that have an answer.</summary>
    public static void Add(string language, string what, Score score) =>
        Add(language, what, score.Asked, $"{score.First,7:P1} | {score.FirstThree,7:P1}", score.Refused);

    /// <summary>Messages that shall get none.</summary>
    public static void Add(string language, string what, int count, double refused) => Add(language, what, count, "      – |       –", refused);

    private static void Add(string language, string what, int count, string tops, double refused)
    {
        lock (Writing)
        {
            Rows.Add($"  | {language,-8} | {what,-48} | {count,5} | {tops} | {refused,7:P1} |");
            File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "quality.txt"), Rows.Prepend(Head));
        }
    }
}
