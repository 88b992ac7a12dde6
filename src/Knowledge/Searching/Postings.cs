namespace Knowledge.Searching;

/// <summary>For each term, the subjects it speaks for and how strongly (BM25 over weighted fields, with the term's rarity already in it).</summary>
internal sealed class Postings
{
    private readonly int[] starts;
    private readonly int[] subjects;
    private readonly float[] strengths;
    private readonly float[] rarity;

    /// <param name="frequencies">Per subject: terms and their weighted frequency, already evened out for length.</param>
    /// <param name="termCount">How many terms there are.</param>
    /// <param name="saturation">The frequency at which a term has half of its full strength.</param>
    public Postings(IReadOnlyList<Dictionary<int, float>> frequencies, int termCount, float saturation)
    {
        starts = new int[termCount + 1];
        foreach (var term in frequencies.SelectMany(frequency => frequency.Keys))
        {
            starts[term + 1]++;
        }

        rarity = new float[termCount];
        for (var term = 0; term < termCount; term++)
        {
            rarity[term] = MathF.Log(1 + ((frequencies.Count - starts[term + 1] + 0.5f) / (starts[term + 1] + 0.5f)));
            starts[term + 1] += starts[term];
        }

        subjects = new int[starts[termCount]];
        strengths = new float[starts[termCount]];
        var next = starts.ToArray();
        var lens = frequencies.Select(f => f.Values.Sum()).ToArray();
        var total = lens.Sum();
        var coll = new float[termCount];
        foreach (var f in frequencies) foreach (var (t, v) in f) coll[t] += v;
        for (var subject = 0; subject < frequencies.Count; subject++)
        {
            foreach (var (term, frequency) in frequencies[subject])
            {
                subjects[next[term]] = subject;
                strengths[next[term]++] = MathF.Log(1 + saturation * (frequency / lens[subject]) / (coll[term] / total));
            }
        }
    }

    /// <summary>How much a term narrows things down; greatest for one that no subject has.</summary>
    public float Rarity(int term) => rarity[term];

    /// <summary>In how many subjects a term occurs.</summary>
    public int Count(int term) => starts[term + 1] - starts[term];

    /// <summary>Adds a term's strength to the score of each subject it speaks for.</summary>
    public void Add(int term, float weight, float[] scores)
    {
        for (var at = starts[term]; at < starts[term + 1]; at++)
        {
            scores[subjects[at]] += weight * strengths[at];
        }
    }
}
