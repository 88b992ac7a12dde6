using System.Buffers;

namespace Knowledge.Searching;

/// <summary>A question as weights over all terms; a term mentioned twice counts once, as strongly as its strongest mention.</summary>
internal sealed class Asked : IDisposable
{
    private readonly float[] weights;
    private readonly List<int> terms = [];

    public Asked(int termCount)
    {
        weights = ArrayPool<float>.Shared.Rent(termCount);
        weights.AsSpan().Clear();
    }

    /// <summary>The terms with a weight, those found in the fewest subjects first after <see cref="RarestFirst"/>.</summary>
    public IReadOnlyList<int> Terms => terms;

    public float[] Weights => weights;

    public void Add(int term, float weight)
    {
        if (weights[term] == 0)
        {
            terms.Add(term);
        }

        weights[term] = Math.Max(weights[term], weight);
    }

    public void RarestFirst(Postings postings) => terms.Sort((one, other) => postings.Count(one).CompareTo(postings.Count(other)));

    public void Dispose() => ArrayPool<float>.Shared.Return(weights);
}
