using Knowledge.Searching.Keeping;

namespace Knowledge.Searching;

/// <summary>
/// Which way terms lean: towards partnerships or towards what lies elsewhere. Per term the logarithm of how much more often the topics of the shelf,
/// all taken together, use it than all that lies elsewhere.
/// </summary>
internal sealed class Leaning
{
    private const float Smoothing = 1 / 16f;
    private readonly float[] leanings;
    private readonly int firstPair;
    private readonly int firstPiece;

    public Leaning(TermList[] frequencies, List<Subject> subjects, int firstPair, int firstPiece, int termCount)
    {
        (this.firstPair, this.firstPiece) = (firstPair, firstPiece);
        var inside = Sums(frequencies, subject => !subjects[subject].IsElsewhere, termCount);
        var outside = Sums(frequencies, subject => subjects[subject].IsElsewhere, termCount);
        leanings = new float[termCount];
        for (var term = 0; term < termCount && inside.All > 0 && outside.All > 0; term++)
        {
            var (here, there) = (inside.Of[term] / inside.All, outside.Of[term] / outside.All);
            var usual = ((here + there) * Smoothing) + 1e-12f;
            leanings[term] = MathF.Log((here + usual) / (there + usual));
        }
    }

    public Leaning(IndexReader kept) => (firstPair, firstPiece, leanings) = (kept.Count(), kept.Count(), kept.Numbers<float>());

    public void Keep(IndexWriter writer)
    {
        writer.Write(firstPair);
        writer.Write(firstPiece);
        writer.Write(leanings);
    }

    /// <summary>The weighted mean leaning of what was asked, for each kind of term; 0 where there is none of a kind.</summary>
    public Leanings Of(Asked asked) => new(Mean(asked, 0, firstPair), Mean(asked, firstPair, firstPiece), Mean(asked, firstPiece, leanings.Length), Strongest(asked));

    private float Mean(Asked asked, int from, int to)
    {
        var (sum, weights) = (0f, 0.000001f);
        foreach (var term in asked.Terms)
        {
            if (term >= from && term < to)
            {
                sum += asked.Weights[term] * leanings[term];
                weights += asked.Weights[term];
            }
        }

        return sum / weights;
    }

    private float Strongest(Asked asked)
    {
        var strongest = 0f;
        foreach (var term in asked.Terms)
        {
            strongest = term < firstPair ? MathF.Max(strongest, asked.Weights[term] * leanings[term]) : strongest;
        }

        return strongest;
    }

    private static (float[] Of, float All) Sums(TermList[] frequencies, Func<int, bool> counts, int termCount)
    {
        var sums = new float[termCount];
        for (var subject = 0; subject < frequencies.Length; subject++)
        {
            for (var at = 0; counts(subject) && at < frequencies[subject].Count; at++)
            {
                sums[frequencies[subject].Term(at)] += frequencies[subject].Weight(at);
            }
        }

        return (sums, sums.Sum());
    }
}
