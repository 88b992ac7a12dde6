using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>
/// Words as they follow each other, and the little words that carry no topic alone: "wie oft" asks for a rhythm, "who signs" for a role. They are too
/// many to name, so each is a bucket; that two pairs sometimes share one does no harm.
/// </summary>
internal static class Pairs
{
    public const int Buckets = 1 << 17;

    /// <summary>Fills in the buckets of a text: each little word, each two neighbours, each two with one word between.</summary>
    public static void Fill(List<int> buckets, List<string> words, Vocabulary vocabulary)
    {
        buckets.Clear();
        var (before, last) = (0u, 0u);
        for (var at = 0; at < words.Count; at++)
        {
            var isLittle = vocabulary.Tongue.IsStopWord(words[at]);
            var word = isLittle ? Print.Mix(Print.Of(words[at]), 1) : Print.Mix(vocabulary.PrintOf(words[at]), 2);
            if (isLittle)
            {
                buckets.Add(Bucket(word));
            }

            if (at > 0)
            {
                buckets.Add(Bucket(Print.Mix(last, word)));
            }

            if (at > 1)
            {
                buckets.Add(Bucket(Print.Mix(before + 1, word)));
            }

            (before, last) = (last, word);
        }
    }

    private static int Bucket(uint mixed) => (int)(Print.Mix(mixed, 3) & (Buckets - 1));
}
