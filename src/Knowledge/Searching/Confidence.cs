namespace Knowledge.Searching;

/// <summary>
/// Turns evidence into probabilities: two logistic regressions, fitted on held-out questions of the shelf and on messages that have nothing to do
/// with partnerships, so that of all answers given with 0.8 about four in five are right.
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the desk says that it does not know.</summary>
    public const double Belongs = 0.53;

    /// <summary>The same for a question that builds on a topic: what went before already says that partnerships are meant.</summary>
    public const double BelongsInPassing = 0.1;

    /// <summary>From here on one article is given; below, the best are offered to choose from.</summary>
    public const double Sure = 0.5;

    private static readonly double[] OfBelonging =
    [
        -6.427, 2.644, -0.660, -2.066, -4.127, -0.799, -0.353, 3.003,
        0.970, 2.448, 2.835, -0.759, -0.920, 0.106, 0.314, 0.773,
    ];
    private static readonly double[] OfBeingRight =
    [
        -6.301, 1.886, -0.233, 5.738, 0.263, -0.210, 0.013, -1.902,
        0.295, -0.035, -0.097, -0.302, -0.040, 0.006, -0.045, 0.034,
    ];

    /// <summary>How likely the message is about partnerships at all.</summary>
    public static double OfSubject(Evidence evidence) => Probability(evidence, OfBelonging);

    /// <summary>How likely the first topic is the right one.</summary>
    public static double OfFirst(Evidence evidence) => Probability(evidence, OfBeingRight);

    private static double Probability(Evidence evidence, double[] weights)
    {
        if (evidence.Strength <= 0)
        {
            return 0;
        }

        var figures = Figures(evidence);
        var sum = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            sum += weights[at] * figures[at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    internal static double[] Figures(Evidence evidence) =>
    [
        1, Math.Log(1 + evidence.Strength), Math.Min(evidence.Explained, 2), Math.Min(evidence.Lead, 1), Math.Min(evidence.Elsewhere, 2.5),
        evidence.Nearest, evidence.NearestElsewhere, Math.Min(evidence.Words, 12) / 10.0, evidence.Known,
        evidence.Voice.Us ? 1 : 0, evidence.Voice.Them ? 1 : 0, evidence.Voice.You ? 1 : 0, evidence.Voice.Me ? 1 : 0,
        evidence.Leanings.Words, evidence.Leanings.Pairs, evidence.Leanings.Pieces,
    ];
}
