namespace Knowledge.Searching;

/// <summary>
/// Terms and how much each counts, in the order they were found. Two plain arrays instead of a list of pairs: this is built thousands of times
/// while the product starts, when generic code over own structs would still have to be compiled.
/// </summary>
internal sealed class TermList(int room)
{
    private int[] terms = new int[room];
    private float[] weights = new float[room];

    public TermList()
        : this(8)
    {
    }

    public int Count { get; private set; }

    public int Term(int at) => terms[at];

    public float Weight(int at) => weights[at];

    /// <summary>The length of the list as a direction; never 0.</summary>
    public float Length()
    {
        var square = 0.000001f;
        for (var at = 0; at < Count; at++)
        {
            square += weights[at] * weights[at];
        }

        return MathF.Sqrt(square);
    }

    /// <summary>All weights taken together.</summary>
    public float Sum()
    {
        var sum = 0f;
        for (var at = 0; at < Count; at++)
        {
            sum += weights[at];
        }

        return sum;
    }

    public void Add(int term, float weight)
    {
        if (Count == terms.Length)
        {
            Array.Resize(ref terms, (Count * 2) + 1);
            Array.Resize(ref weights, terms.Length);
        }

        terms[Count] = term;
        weights[Count++] = weight;
    }

    /// <summary>Adds a term that counts once however often it is found, as strongly as its strongest mention.</summary>
    public void AddOnce(int term, float weight)
    {
        var before = Array.IndexOf(terms, term, 0, Count);
        if (before < 0)
        {
            Add(term, weight);
        }
        else
        {
            weights[before] = Math.Max(weights[before], weight);
        }
    }
}
