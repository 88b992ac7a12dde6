namespace Knowledge.Searching;

/// <summary>
/// Pieces of words, four or five letters long: they tie words together that no stem and no ring does (Kündigungsfrist and gekündigt, insure and
/// insurer), and most of a misspelt word stays as it is. Like the pairs they are too many to name, so each is a bucket.
/// </summary>
internal static class Pieces
{
    public const int Buckets = 1 << 16;

    private const int Shortest = 4;
    private const int Longest = 5;

    /// <summary>The buckets of a text's words; edges count as letters, so that a word's beginning differs from its middle.</summary>
    public static List<int> Of(List<string> words, bool isGerman)
    {
        var buckets = new List<int>(words.Count * 8);
        Span<char> edged = stackalloc char[64];
        foreach (var word in words)
        {
            if (word.Length is < 3 or > 60)
            {
                continue;
            }

            edged[0] = '<';
            word.CopyTo(edged[1..]);
            edged[word.Length + 1] = '>';
            Add(edged[..(word.Length + 2)], isGerman ? 7u : 11u, buckets);
        }

        return buckets;
    }

    private static void Add(ReadOnlySpan<char> word, uint seed, List<int> buckets)
    {
        for (var start = 0; start <= word.Length - Shortest; start++)
        {
            var key = 2166136261u ^ seed;
            for (var at = start; at < word.Length && at < start + Longest; at++)
            {
                key = (key ^ word[at]) * 16777619u;
                if (at - start >= Shortest - 1)
                {
                    buckets.Add((int)((key ^ (key >> 15)) & (Buckets - 1)));
                }
            }
        }
    }
}
