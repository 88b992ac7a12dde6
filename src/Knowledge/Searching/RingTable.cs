namespace Knowledge.Searching;

/// <summary>The synonym rings of one language: finds the rings that a sequence of words touches.</summary>
internal sealed class RingTable(int termCount)
{
    private readonly List<Phrase>?[] byFirst = new List<Phrase>?[termCount];

    /// <summary>Adds a phrase of a ring, as terms.</summary>
    public void Add(int[] phrase, int ring)
    {
        if (phrase.Length == 0 || phrase[0] < 0)
        {
            return;
        }

        var phrases = byFirst[phrase[0]] ??= [];
        if (!phrases.Exists(known => known.Ring == ring && known.Terms.AsSpan().SequenceEqual(phrase)))
        {
            phrases.Add(new Phrase(phrase, ring));
        }
    }

    /// <summary>Adds every ring with a phrase that begins at a place in the text; a word in many rings says less about each.</summary>
    /// <returns>Whether there was one.</returns>
    public bool At(List<Sense> text, int at, float weight, TermList found) =>
        text[at].Stem >= 0 && byFirst[text[at].Stem] is { } phrases && Add(phrases, phrase => Fits(phrase, text, at), weight * text[at].Certainty, found);

    /// <summary>Adds every ring in which a term stands alone, for the parts of compounds.</summary>
    public void Of(int term, float weight, TermList found)
    {
        if (byFirst[term] is { } phrases)
        {
            Add(phrases, phrase => phrase.Terms.Length == 1, weight, found);
        }
    }

    private static bool Add(List<Phrase> phrases, Predicate<Phrase> fits, float weight, TermList found)
    {
        var touched = phrases.FindAll(fits);
        foreach (var phrase in touched)
        {
            found.AddOnce(phrase.Ring, weight / MathF.Sqrt(touched.Count));
        }

        return touched.Count > 0;
    }

    private static bool Fits(Phrase phrase, List<Sense> text, int from)
    {
        for (var at = 0; at < phrase.Terms.Length; at++)
        {
            if (from + at >= text.Count || text[from + at].Stem != phrase.Terms[at])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Phrase(int[] Terms, int Ring);
}
