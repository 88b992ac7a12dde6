using Knowledge.Catalogue;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Turns text into weighted terms: stems, parts of compounds, and rings of synonyms that both languages share.</summary>
internal sealed class Lexicon
{
    private readonly Vocabulary german = new(Tongue.German);
    private readonly Vocabulary english = new(Tongue.English);
    private readonly RingTable germanRings = new();
    private readonly RingTable englishRings = new();
    private readonly Weights weights;
    private readonly int firstRing;

    public Lexicon(IEnumerable<SubjectText> texts, SearchWords words, Weights weights)
    {
        this.weights = weights;
        var ringTokens = words.Rings.Select(ring => new Bilingual<List<string>[]>(
            [.. ring.German.Select(Tokens.Of)], [.. ring.English.Select(Tokens.Of)])).ToList();
        foreach (var text in texts)
        {
            Of(text.Tongue).Learn(text.Words);
        }

        ringTokens.ForEach(ring => Array.ForEach(ring.German, german.Learn));
        ringTokens.ForEach(ring => Array.ForEach(ring.English, english.Learn));
        var next = 0;
        german.Close(ref next);
        english.Close(ref next);
        firstRing = next;
        foreach (var ring in ringTokens)
        {
            Array.ForEach(ring.German, phrase => germanRings.Add(Phrase(phrase, german), next));
            Array.ForEach(ring.English, phrase => englishRings.Add(Phrase(phrase, english), next + 1));
            next += 2;
        }

        TermCount = next;
    }

    public int TermCount { get; }

    public Vocabulary Of(Tongue tongue) => tongue.IsGerman ? german : english;

    /// <summary>The same ring, seen from the other language; -1 for a term that is no ring.</summary>
    public int Twin(int term) => term < firstRing ? -1 : firstRing + ((term - firstRing) ^ 1);

    /// <summary>The words of a text that carry meaning, as far as the vocabulary knows them.</summary>
    public List<Sense> Known(List<string> words, Tongue tongue)
    {
        var senses = new List<Sense>(words.Count);
        foreach (var token in words)
        {
            if (!tongue.IsStopWord(token) && Of(tongue).TryKnow(token, out var sense))
            {
                senses.Add(sense);
            }
        }

        return senses;
    }

    /// <summary>All terms of a sequence of words: each stem, each part, each ring touched. A ring touched by several words counts once.</summary>
    public List<Weighted> Terms(List<Sense> senses, Tongue tongue)
    {
        var rings = tongue.IsGerman ? germanRings : englishRings;
        var terms = new List<Weighted>(senses.Count * 3);
        var text = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(senses);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at].Stem >= 0)
            {
                terms.Add(new Weighted(text[at].Stem, text[at].Certainty));
            }

            var before = terms.Count;
            rings.At(text[at..], weights.Ring, terms);
            var ringed = terms.Count > before;
            foreach (var part in text[at].Parts)
            {
                terms.Add(new Weighted(part, weights.Part * text[at].Certainty));
                if (!ringed)
                {
                    rings.At([new Sense(part, [], text[at].Certainty)], weights.RingOfPart, terms);
                }
            }
        }

        return OncePerRing(terms);
    }

    private List<Weighted> OncePerRing(List<Weighted> terms)
    {
        var kept = new List<Weighted>(terms.Count);
        foreach (var term in terms)
        {
            var before = term.Term < firstRing ? -1 : kept.FindIndex(known => known.Term == term.Term);
            if (before < 0)
            {
                kept.Add(term);
            }
            else if (kept[before].Weight < term.Weight)
            {
                kept[before] = term;
            }
        }

        return kept;
    }

    private static int[] Phrase(List<string> tokens, Vocabulary vocabulary) =>
        [.. tokens.Where(token => !vocabulary.Tongue.IsStopWord(token)).Select(token => vocabulary.TryKnow(token, out var sense) ? sense.Stem : -1)];
}
