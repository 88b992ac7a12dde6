using System.Runtime.InteropServices;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>All words of one language that the shelf and the catalogue use, and the terms they stand for.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sense> senses = new(StringComparer.Ordinal);
    private Compounds compounds = new([]);
    private Spelling spelling = new(new Dictionary<string, int>());

    public Vocabulary(Tongue tongue) => Tongue = tongue;

    public Tongue Tongue { get; }

    /// <summary>Takes note of the words of a text; call <see cref="Close"/> when all texts were learned.</summary>
    public void Learn(List<string> tokens)
    {
        foreach (var token in tokens)
        {
            if (!Tongue.IsStopWord(token))
            {
                counts[token] = counts.GetValueOrDefault(token) + 1;
            }
        }
    }

    /// <summary>How many terms the words of this language stand for.</summary>
    public int TermCount => stems.Count;

    /// <summary>Gives every word its terms, from 0 on.</summary>
    public void Close()
    {
        if (Tongue.IsGerman)
        {
            compounds = new Compounds([.. counts.Keys.Where(word => word.Length >= 4)]);
        }

        foreach (var word in counts.Keys)
        {
            ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(stems, Tongue.Stem(word), out var exists);
            if (!exists)
            {
                stem = stems.Count - 1;
            }

            senses[word] = new Sense(stem, [], 1);
        }

        foreach (var word in Tongue.IsGerman ? counts.Keys.ToList() : [])
        {
            senses[word] = senses[word] with { Parts = PartsOf(word) };
        }

        var spellable = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        foreach (var stopWord in Tongue.StopWords)
        {
            spellable[stopWord] = int.MaxValue;
        }

        spelling = new Spelling(spellable);
    }

    /// <summary>Makes room for the terms of a language that comes before. Only for a language without compounds, whose senses have no parts.</summary>
    public void MoveTerms(int by)
    {
        foreach (var stem in stems.Keys)
        {
            CollectionsMarshal.GetValueRefOrNullRef(stems, stem) += by;
        }

        foreach (var word in senses.Keys)
        {
            ref var sense = ref CollectionsMarshal.GetValueRefOrNullRef(senses, word);
            sense = sense with { Stem = sense.Stem + by };
        }
    }

    /// <summary>What a word of the shelf stands for; null for a word that does not occur there in any form.</summary>
    public Sense? TryKnow(string word) =>
        senses.TryGetValue(word, out var sense) ? sense
        : stems.TryGetValue(Tongue.Stem(word), out var stem) ? new Sense(stem, PartsOf(word), 1)
        : null;

    /// <summary>The term of a word's stem; -1 for a word nobody knows.</summary>
    public int StemOf(string word) =>
        senses.TryGetValue(word, out var sense) ? sense.Stem : stems.TryGetValue(Tongue.Stem(word), out var stem) ? stem : -1;

    /// <summary>What an unknown compound probably stands for: all of its parts.</summary>
    public Sense? TryPart(string word) => PartsOf(word) is { Length: > 0 } parts ? new Sense(-1, parts, 1) : null;

    /// <summary>What the end of an unknown compound stands for.</summary>
    public Sense? TryTail(string word) => compounds.Tail(word) is { } tail ? new Sense(-1, [senses[tail].Stem], 0.8f) : null;

    /// <summary>The terms of a phrase that was learned, without its stop words.</summary>
    public int[] Phrase(List<string> words) => [.. words.Where(senses.ContainsKey).Select(word => senses[word].Stem)];

    /// <summary>The known word this one was probably meant to be.</summary>
    public (string Word, int Slips)? Nearest(string word) => spelling.Nearest(word);

    private int[] PartsOf(string word) => Tongue.IsGerman ? [.. compounds.Parts(word).Select(part => senses[part].Stem)] : [];
}
