namespace Knowledge.Searching;

/// <summary>
/// Turns evidence into probabilities: two logistic regressions, fitted on held-out questions of the shelf and on messages that have nothing to do
/// with partnerships, so that of all answers given with 0.8 about four in five are right. <c>Benchmarks confidence</c> fits them.
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the desk says that it does not know.</summary>
    public const double Belongs = 0.55;

    /// <summary>The same for a question that builds on a topic: what went before already says that partnerships are meant.</summary>
    public const double BelongsInPassing = 0.1;

    /// <summary>From here on one article is given; below, the best are offered to choose from.</summary>
    public const double Sure = 0.5;

    private static readonly double[] OfBelonging =
    [
        -6.318, 1.302, -0.434, -0.759, -2.817, -0.430, -0.167, 3.962, 2.017,
        2.305, 2.453, -0.203, -0.825, -0.021, 0.236, 0.841, 0.608, -0.134,
    ];
    private static readonly double[] OfBeingRight =
    [
        -6.567, 1.509, -0.036, 3.732, -0.104, -0.344, 0.185, -0.617, 1.046,
        -0.013, -0.055, -0.220, 0.219, -0.007, -0.011, -0.123, 0.107, 0.047,
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
        evidence.Leanings.Words, evidence.Leanings.Pairs, evidence.Leanings.Pieces, evidence.Odds, evidence.Agreed,
    ];
}
