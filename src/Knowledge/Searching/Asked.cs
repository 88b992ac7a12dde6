using System.Collections.Concurrent;

namespace Knowledge.Searching;

/// <summary>
/// A question as weights over all terms; a term mentioned twice counts once, as strongly as its strongest mention. The array for the weights is as long
/// as the vocabulary, so it is wiped where it was written and lent to the next question.
/// </summary>
internal sealed class Asked : IDisposable
{
    private readonly ConcurrentBag<float[]> wiped;
    private readonly List<int> terms = [];

    public Asked(ConcurrentBag<float[]> wiped, int termCount)
    {
        this.wiped = wiped;
        Weights = wiped.TryTake(out var weights) ? weights : new float[termCount];
    }

    /// <summary>The terms with a weight, those found in the fewest subjects first after <see cref="RarestFirst"/>.</summary>
    public IReadOnlyList<int> Terms => terms;

    public float[] Weights { get; }

    public void Add(int term, float weight)
    {
        if (Weights[term] == 0)
        {
            terms.Add(term);
        }

        Weights[term] = Math.Max(Weights[term], weight);
    }

    public void RarestFirst(Postings postings) => terms.Sort((one, other) => postings.Count(one).CompareTo(postings.Count(other)));

    public void Dispose()
    {
        foreach (var term in terms)
        {
            Weights[term] = 0;
        }

        wiped.Add(Weights);
    }
}
