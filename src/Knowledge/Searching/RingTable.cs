using Knowledge.Searching.Keeping;

namespace Knowledge.Searching;

/// <summary>The synonym rings of one language: finds the rings that a sequence of words touches.</summary>
internal sealed class RingTable(int termCount)
{
    private readonly List<Phrase>?[] byFirst = new List<Phrase>?[termCount];

    public RingTable(IndexReader kept)
        : this(kept.Count())
    {
        var (rings, lengths, terms) = (kept.Numbers<int>(), kept.Numbers<int>(), kept.Numbers<int>());
        for (var (at, first) = (0, 0); at < rings.Length; first += lengths[at++])
        {
            (byFirst[terms[first]] ??= []).Add(new Phrase(terms[first..(first + lengths[at])], rings[at]));
        }
    }

    public void Keep(IndexWriter writer)
    {
        var phrases = byFirst.SelectMany(phrases => phrases ?? []).ToList();
        writer.Write(byFirst.Length);
        writer.Write<int>([.. phrases.Select(phrase => phrase.Ring)]);
        writer.Write<int>([.. phrases.Select(phrase => phrase.Terms.Length)]);
        writer.Write<int>([.. phrases.SelectMany(phrase => phrase.Terms)]);
    }

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
    public bool At(List<Sense> text, int at, float weight, TermList found)
    {
        if (text[at].Stem < 0 || byFirst[text[at].Stem] is not { } phrases)
        {
            return false;
        }

        var touched = 0;
        foreach (var phrase in phrases)
        {
            touched += Fits(phrase, text, at) ? 1 : 0;
        }

        var each = weight * text[at].Certainty / MathF.Sqrt(touched);
        for (var next = 0; touched > 0 && next < phrases.Count; next++)
        {
            if (Fits(phrases[next], text, at))
            {
                found.AddOnce(phrases[next].Ring, each);
            }
        }

        return touched > 0;
    }

    /// <summary>Adds every ring in which a term stands alone, for the parts of compounds.</summary>
    public void Of(int term, float weight, TermList found)
    {
        if (byFirst[term] is { } phrases)
        {
            var touched = phrases.Count(phrase => phrase.Terms.Length == 1);
            foreach (var phrase in phrases)
            {
                if (phrase.Terms.Length == 1)
                {
                    found.AddOnce(phrase.Ring, weight / MathF.Sqrt(touched));
                }
            }
        }
    }

    private static bool Fits(Phrase phrase, List<Sense> text, int from)
    {
        for (var at = 1; at < phrase.Terms.Length; at++)
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
