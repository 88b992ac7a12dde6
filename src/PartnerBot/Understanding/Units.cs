namespace PartnerBot.Understanding;

/// <summary>Reads words as concepts: phrases first, then single words, compounds, slips of the finger. Empty words fall away.</summary>
internal sealed class Units(Concepts concepts)
{
    private const int ShortestPart = 4;

    // At the end of a clause these are half of the verb: lade … ein, schalte … aus, turn … on.
    private static readonly HashSet<string> Particles = ["ein", "an", "auf", "ab", "aus", "zu", "um", "vor", "fest", "fort", "on", "up", "out"];

    /// <summary>The units of some words in order; words without a concept that follow each other are one unit.</summary>
    public List<Unit> Of(IReadOnlyList<Word> words)
    {
        var units = new List<Unit>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            at += Read(words, at, units);
        }

        return units;
    }

    private int Read(IReadOnlyList<Word> words, int at, List<Unit> units)
    {
        var word = words[at];
        if (word.Kind != WordKind.Plain)
        {
            units.Add(new Unit(word.Text, at, 1));
            return 1;
        }

        if (concepts.PhraseAt(words, at) is var (concept, count))
        {
            if (concept != Concepts.Empty)
            {
                units.Add(new Unit(concept, at, count));
            }
            else if (Particles.Contains(word.Text) && (at + 1 == words.Count || words[at + 1].Clause != word.Clause) && at > 0)
            {
                units.Add(new Unit("+" + word.Text, at, 1));
            }

            return count;
        }

        if (Parts(word.Text) is var (head, tail))
        {
            units.Add(new Unit(head, at, 1));
            units.Add(new Unit(tail, at, 1));
        }
        else if (concepts.Misspelt(word.Text) is { } meant)
        {
            units.Add(new Unit(meant, at, 1));
        }
        else if (units.Count > 0 && units[^1] is { Concept: Unit.Unknown } before && before.Word + before.Words == at)
        {
            units[^1] = before with { Words = before.Words + 1 };
        }
        else
        {
            units.Add(new Unit(Unit.Unknown, at, 1));
        }

        return 1;
    }

    // Planübersicht, Erinnerungspause, Einladungslink: both parts must be known, an s or n may join them.
    private (string Head, string Tail)? Parts(string word)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (concepts.Of(word.AsSpan(0, cut)) is { } head && head != Concepts.Empty
                && concepts.Of(word.AsSpan(cut)) is { } tail && tail != Concepts.Empty)
            {
                return (head, tail);
            }
        }

        return null;
    }
}
