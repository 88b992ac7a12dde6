namespace Knowledge.Searching;

/// <summary>
/// Learns on which side a message lies, of the shelf or of what lies elsewhere: one more column beside those of the subjects. What tells two topics apart
/// says little about whether either is meant; this column is asked nothing else. Both sides count alike, however much there is of each.
/// </summary>
internal sealed class Siding(float[] rows, int width, int column, float inside, float outside)
{
    private readonly float[] steps = new float[Learned.Rows];

    /// <summary>Moves the rows of a sample towards its side, in so far as the other was thought likely.</summary>
    public void Mend(TermList sample, bool isInside, float counts, float step)
    {
        var sum = 0f;
        for (var at = 0; at < sample.Count; at++)
        {
            sum += rows[(sample.Term(at) * width) + column] * sample.Weight(at);
        }

        var share = (inside + outside) / (isInside ? inside : outside) / 2;
        var off = counts * share * ((isInside ? 1 : 0) - (1 / (1 + MathF.Exp(-sum))));
        for (var at = 0; at < sample.Count; at++)
        {
            var (row, slope) = (sample.Term(at), off * sample.Weight(at));
            steps[row] += slope * slope;
            rows[(row * width) + column] += step * slope / MathF.Sqrt(steps[row] + 0.0001f);
        }
    }
}
