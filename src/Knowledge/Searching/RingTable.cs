namespace Knowledge.Searching;

/// <summary>The synonym rings of one language: finds the rings that a sequence of words touches.</summary>
internal sealed class RingTable
{
    private readonly Dictionary<int, List<(int[] Phrase, int Ring)>> byFirst = [];

    /// <summary>Adds a phrase of a ring, as terms.</summary>
    public void Add(int[] phrase, int ring)
    {
        if (phrase.Length == 0)
        {
            return;
        }

        if (!byFirst.TryGetValue(phrase[0], out var phrases))
        {
            byFirst[phrase[0]] = phrases = [];
        }

        if (!phrases.Exists(known => known.Ring == ring && known.Phrase.AsSpan().SequenceEqual(phrase)))
        {
            phrases.Add((phrase, ring));
        }
    }

    /// <summary>Reports every ring with a phrase that begins at a place in the text; a word in many rings says less about each.</summary>
    public void At(ReadOnlySpan<Sense> text, float weight, List<Weighted> found)
    {
        if (text[0].Stem < 0 || !byFirst.TryGetValue(text[0].Stem, out var phrases))
        {
            return;
        }

        var first = found.Count;
        foreach (var (phrase, ring) in phrases)
        {
            if (Fits(phrase, text))
            {
                found.Add(new Weighted(ring, weight * text[0].Certainty));
            }
        }

        var share = 1 / MathF.Sqrt(found.Count - first);
        for (var at = first; at < found.Count; at++)
        {
            found[at] = found[at] with { Weight = found[at].Weight * share };
        }
    }

    private static bool Fits(int[] phrase, ReadOnlySpan<Sense> text)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            if (at >= text.Length || text[at].Stem != phrase[at])
            {
                return false;
            }
        }

        return true;
    }
}
