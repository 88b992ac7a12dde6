using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>
/// Pieces of words, five letters long: they tie words together that no stem and no ring does (Kündigungsfrist and gekündigt, insure and insurer),
/// and most of a misspelt word stays as it is. Like the pairs they are too many to name, so each is a bucket.
/// </summary>
internal static class Pieces
{
    public const int Buckets = 1 << 16;

    private const int Length = 5;
    private const int LongestWord = 60;

    /// <summary>Fills in the buckets of a text's words; edges count as letters, so that a word's beginning differs from its middle.</summary>
    public static void Fill(List<int> buckets, List<string> words, Tongue tongue)
    {
        buckets.Clear();
        Span<char> edged = stackalloc char[LongestWord + 2];
        foreach (var word in words)
        {
            if (word.Length is >= Length - 2 and <= LongestWord)
            {
                edged[0] = '<';
                word.CopyTo(edged[1..]);
                edged[word.Length + 1] = '>';
                Add(edged[..(word.Length + 2)], tongue, buckets);
            }
        }
    }

    private static void Add(ReadOnlySpan<char> word, Tongue tongue, List<int> buckets)
    {
        for (var start = 0; start <= word.Length - Length; start++)
        {
            var key = Print.Of(word.Slice(start, Length), tongue.IsGerman ? 2166136261u : 2166136263u);
            buckets.Add((int)((key ^ (key >> 15)) & (Buckets - 1)));
        }
    }
}
