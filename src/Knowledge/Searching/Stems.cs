using Knowledge.Searching.Keeping;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>The stems of one language, numbered in a row: each is a term.</summary>
internal sealed class Stems
{
    private readonly Dictionary<string, int> numbers;
    private readonly List<uint> prints;
    private readonly uint salt;
    private int first;

    public Stems(Tongue tongue)
    {
        (numbers, prints) = (new(StringComparer.Ordinal), []);
        salt = tongue.IsGerman ? 8u : 9u;
    }

    /// <summary>The stems as they were when they were kept.</summary>
    public Stems(Tongue tongue, IndexReader kept)
        : this(tongue)
    {
        var stems = kept.Words();
        first = kept.Count();
        numbers.EnsureCapacity(stems.Length);
        prints.EnsureCapacity(stems.Length);
        foreach (var stem in stems)
        {
            FindOrAdd(stem);
        }
    }

    public int Count => prints.Count;

    public void Keep(IndexWriter writer)
    {
        writer.Write([.. numbers.OrderBy(stem => stem.Value).Select(stem => stem.Key)]);
        writer.Write(first);
    }

    /// <summary>The term of a stem; -1 for one that is not here.</summary>
    public int Find(string stem) => numbers.TryGetValue(stem, out var number) ? first + number : -1;

    public int FindOrAdd(string stem)
    {
        if (numbers.TryAdd(stem, prints.Count))
        {
            prints.Add(Print.Mix(Print.Of(stem), salt));
            return first + prints.Count - 1;
        }

        return first + numbers[stem];
    }

    /// <summary>What a term is recognised by on any shelf.</summary>
    public uint PrintOf(int term) => prints[term - first];

    /// <summary>Makes room for terms that come before.</summary>
    public void Move(int by) => first += by;
}
