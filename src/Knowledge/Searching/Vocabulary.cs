using System.Runtime.InteropServices;
using Knowledge.Searching.Keeping;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>All words of one language that the shelf and the catalogue use, and the terms they stand for.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Stems stems;
    private readonly Dictionary<string, Sense> senses;
    private Compounds compounds = new([]);
    private Spelling spelling = new(new Dictionary<string, int>());

    public Vocabulary(Tongue tongue) =>
        (Tongue, stems, senses) = (tongue, new Stems(tongue), new(StringComparer.Ordinal));

    /// <summary>A vocabulary as it was when it was kept.</summary>
    public Vocabulary(Tongue tongue, IndexReader kept)
    {
        (Tongue, stems) = (tongue, new Stems(tongue, kept));
        var (words, stemOf, partCounts, parts) = (kept.Words(), kept.Numbers<int>(), kept.Numbers<byte>(), kept.Numbers<int>());
        senses = new(words.Length, StringComparer.Ordinal);
        for (var (at, first) = (0, 0); at < words.Length; first += partCounts[at++])
        {
            senses.Add(words[at], new Sense(stemOf[at], partCounts[at] == 0 ? [] : parts[first..(first + partCounts[at])], 1));
        }

        compounds = Parting(words);
        spelling = new Spelling(kept);
    }

    public void Keep(IndexWriter writer)
    {
        stems.Keep(writer);
        writer.Write([.. senses.Keys]);
        writer.Write<int>([.. senses.Values.Select(sense => sense.Stem)]);
        writer.Write<byte>([.. senses.Values.Select(sense => (byte)sense.Parts.Length)]);
        writer.Write<int>([.. senses.Values.SelectMany(sense => sense.Parts)]);
        spelling.Keep(writer);
    }

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
        compounds = Parting(counts.Keys);
        foreach (var word in counts.Keys)
        {
            senses[word] = new Sense(stems.FindOrAdd(Tongue.Stem(word)), [], 1);
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
        stems.Move(by);
        foreach (var word in senses.Keys)
        {
            ref var sense = ref CollectionsMarshal.GetValueRefOrNullRef(senses, word);
            sense = sense with { Stem = sense.Stem + by };
        }
    }

    /// <summary>What a word of the shelf stands for; null for a word that does not occur there in any form.</summary>
    public Sense? TryKnow(string word) =>
        senses.TryGetValue(word, out var sense) ? sense
        : stems.Find(Tongue.Stem(word)) is >= 0 and var stem ? new Sense(stem, PartsOf(word), 1)
        : null;

    /// <summary>What a term of this language is recognised by on any shelf.</summary>
    public uint PrintOf(int term) => stems.PrintOf(term);

    /// <summary>The same for a word; 0 for one nobody knows.</summary>
    public uint PrintOf(string word) =>
        senses.TryGetValue(word, out var sense) ? PrintOf(sense.Stem) : stems.Find(Tongue.Stem(word)) is >= 0 and var stem ? PrintOf(stem) : 0;

    /// <summary>What an unknown compound probably stands for: all of its parts.</summary>
    public Sense? TryPart(string word) => PartsOf(word) is { Length: > 0 } parts ? new Sense(-1, parts, 1) : null;

    /// <summary>What the end of an unknown compound stands for.</summary>
    public Sense? TryTail(string word) => compounds.Tail(word) is { } tail ? new Sense(-1, [senses[tail].Stem], 0.8f) : null;

    /// <summary>The terms of a phrase that was learned, without its stop words.</summary>
    public int[] Phrase(List<string> words) => [.. words.Where(senses.ContainsKey).Select(word => senses[word].Stem)];

    /// <summary>The known word this one was probably meant to be.</summary>
    public (string Word, int Slips)? Nearest(string word) => spelling.Nearest(word);

    private Compounds Parting(IEnumerable<string> words) => new(Tongue.IsGerman ? [.. words.Where(word => word.Length >= 4)] : []);

    private int[] PartsOf(string word) => Tongue.IsGerman ? [.. compounds.Parts(word).Select(part => senses[part].Stem)] : [];
}
