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

    /// <summary>Gives every word its terms; <paramref name="next"/> is the first free term.</summary>
    public void Close(ref int next)
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
                stem = next++;
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

    /// <summary>What a word of the shelf stands for.</summary>
    public bool TryKnow(string word, out Sense sense)
    {
        if (senses.TryGetValue(word, out sense))
        {
            return true;
        }

        if (stems.TryGetValue(Tongue.Stem(word), out var stem))
        {
            sense = new Sense(stem, PartsOf(word), 1);
            return true;
        }

        return false;
    }

    /// <summary>What an unknown compound probably stands for: all of its parts.</summary>
    public bool TryPart(string word, out Sense sense)
    {
        sense = new Sense(-1, PartsOf(word), 1);
        return sense.Parts.Length > 0;
    }

    /// <summary>What the end of an unknown compound stands for.</summary>
    public bool TryTail(string word, out Sense sense)
    {
        sense = compounds.Tail(word) is { } tail ? new Sense(-1, [senses[tail].Stem], 0.8f) : Sense.Unknown;
        return sense.Parts.Length > 0;
    }

    /// <summary>The known word this one was probably meant to be.</summary>
    public (string Word, int Slips)? Nearest(string word) => spelling.Nearest(word);

    private int[] PartsOf(string word) => Tongue.IsGerman ? [.. compounds.Parts(word).Select(part => senses[part].Stem)] : [];
}
