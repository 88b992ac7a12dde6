namespace Knowledge.Searching;

/// <summary>Adds up weights of terms, however often each comes up. The array for the sums is as long as the vocabulary, so it is wiped where it was written.</summary>
internal sealed class Tally(int termCount)
{
    private readonly float[] sums = new float[termCount];
    private readonly List<int> used = [];

    public void Add(int term, float weight)
    {
        if (sums[term] == 0)
        {
            used.Add(term);
        }

        sums[term] += weight;
    }

    /// <summary>What was added up since the last time, each term once.</summary>
    public TermList Drain()
    {
        var drained = new TermList(used.Count);
        foreach (var term in used)
        {
            drained.Add(term, sums[term]);
            sums[term] = 0;
        }

        used.Clear();
        return drained;
    }
}
