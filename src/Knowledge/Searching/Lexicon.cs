using Knowledge.Catalogue;
using Knowledge.Searching.Keeping;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Turns text into weighted terms: stems, parts of compounds, and rings of synonyms that both languages share.</summary>
internal sealed class Lexicon
{
    private readonly Vocabulary german;
    private readonly Vocabulary english;
    private readonly RingTable germanRings;
    private readonly RingTable englishRings;
    private readonly Weights weights;
    private readonly int firstRing;

    public Lexicon(IEnumerable<SubjectText> texts, SearchWords words, Weights weights)
    {
        (this.weights, german, english) = (weights, new(Tongue.German), new(Tongue.English));
        var all = texts.ToList();
        var rings = words.Rings.Select(ring => (German: Cut(ring.German), English: Cut(ring.English))).ToList();
        Parallel.Invoke(
            () => Learn(german, all, rings.SelectMany(ring => ring.German)),
            () => Learn(english, all, rings.SelectMany(ring => ring.English)));
        english.MoveTerms(german.TermCount);
        var next = german.TermCount + english.TermCount;
        (firstRing, germanRings, englishRings) = (next, new RingTable(next), new RingTable(next));
        foreach (var ring in rings)
        {
            ring.German.ForEach(phrase => germanRings.Add(german.Phrase(phrase), next));
            ring.English.ForEach(phrase => englishRings.Add(english.Phrase(phrase), next + 1));
            next += 2;
        }

        TermCount = next;
    }

    public Lexicon(IndexReader kept, Weights weights)
    {
        this.weights = weights;
        (TermCount, firstRing) = (kept.Count(), kept.Count());
        (german, english) = (new(Tongue.German, kept), new(Tongue.English, kept));
        (germanRings, englishRings) = (new RingTable(kept), new RingTable(kept));
    }

    public void Keep(IndexWriter writer)
    {
        writer.Write(TermCount);
        writer.Write(firstRing);
        german.Keep(writer);
        english.Keep(writer);
        germanRings.Keep(writer);
        englishRings.Keep(writer);
    }

    public int TermCount { get; }

    public Vocabulary Of(Tongue tongue) => tongue.IsGerman ? german : english;

    /// <summary>What a term is recognised by on any shelf: its stem, or its place among the rings.</summary>
    public uint PrintOf(int term) =>
        term >= firstRing ? Print.Mix((uint)(term - firstRing), 7)
        : term < german.TermCount ? german.PrintOf(term)
        : english.PrintOf(term);

    /// <summary>The same ring, seen from the other language; -1 for a term that is no ring.</summary>
    public int Twin(int term) => term < firstRing ? -1 : firstRing + ((term - firstRing) ^ 1);

    /// <summary>The words of a text that carry meaning, as far as the vocabulary knows them.</summary>
    public List<Sense> Known(List<string> words, Tongue tongue)
    {
        var senses = new List<Sense>(words.Count);
        foreach (var word in words)
        {
            if (!tongue.IsStopWord(word) && Of(tongue).TryKnow(word) is { } sense)
            {
                senses.Add(sense);
            }
        }

        return senses;
    }

    /// <summary>All terms of a sequence of words: each stem, each part, each ring touched. A ring touched by several words counts once.</summary>
    public TermList Terms(List<Sense> senses, Tongue tongue)
    {
        var rings = tongue.IsGerman ? germanRings : englishRings;
        var terms = new TermList();
        for (var at = 0; at < senses.Count; at++)
        {
            var sense = senses[at];
            if (sense.Stem >= 0)
            {
                terms.Add(sense.Stem, sense.Certainty);
            }

            var ringed = rings.At(senses, at, weights.Ring, terms);
            foreach (var part in sense.Parts)
            {
                terms.Add(part, weights.Part * sense.Certainty);
                if (!ringed)
                {
                    rings.Of(part, weights.RingOfPart * sense.Certainty, terms);
                }
            }
        }

        return terms;
    }

    private static void Learn(Vocabulary vocabulary, List<SubjectText> texts, IEnumerable<List<string>> phrases)
    {
        texts.ForEach(text =>
        {
            if (text.Tongue == vocabulary.Tongue)
            {
                vocabulary.Learn(text.Words);
            }
        });
        foreach (var phrase in phrases)
        {
            vocabulary.Learn(phrase);
        }

        vocabulary.Close();
    }

    private static List<List<string>> Cut(IReadOnlyList<string> phrases) => [.. phrases.Select(Tokens.Of)];
}
