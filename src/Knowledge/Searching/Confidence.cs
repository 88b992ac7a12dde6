namespace Knowledge.Searching;

/// <summary>
/// Turns evidence into probabilities: two logistic regressions, fitted on held-out questions of the shelf and on messages that have nothing to do
/// with partnerships, so that of all answers given with 0.8 about four in five are right. <c>Benchmarks confidence</c> fits them.
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the desk says that it does not know.</summary>
    public const double Belongs = 0.56;

    /// <summary>The same for a question that builds on a topic: what went before already says that partnerships are meant.</summary>
    public const double BelongsInPassing = 0.1;

    /// <summary>From here on one article is given; below, the best are offered to choose from.</summary>
    public const double Sure = 0.5;

    private static readonly double[] OfBelonging =
    [
        -2.884, 0.775, -0.609, -0.404, -2.936, -0.275, -0.898, 2.972, 2.352, 1.295,
        1.590, -0.139, -0.442, -0.208, 0.030, 0.553, 0.488, -0.137, 0.159, -0.167,
    ];
    private static readonly double[] OfBeingRight =
    [
        -6.875, 1.550, 0.018, 3.789, -0.094, -0.340, 0.151, -0.601, 1.152, 0.002,
        -0.026, -0.167, 0.246, -0.087, -0.039, -0.072, 0.104, 0.042, -0.001, 0.006,
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
        evidence.Side, evidence.Leanings.Strongest,
    ];
}
