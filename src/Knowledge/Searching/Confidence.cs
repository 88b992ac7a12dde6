namespace Knowledge.Searching;

/// <summary>
/// Turns evidence into probabilities: two logistic regressions, fitted on held-out questions of the shelf and on messages that have nothing to do
/// with partnerships, so that of all answers given with 0.8 about four in five are right.
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the desk says that it does not know.</summary>
    public const double Belongs = 0.58;

    /// <summary>The same for a question that builds on a topic: what went before already says that partnerships are meant.</summary>
    public const double BelongsInPassing = 0.1;

    /// <summary>From here on one article is given; below, the best are offered to choose from.</summary>
    public const double Sure = 0.5;

    private static readonly double[] OfBelonging =
        [-6.855, 3.280, -0.286, -2.254, -4.570, -1.579, -0.259, 5.054, 0.772, 3.532, 2.697, -1.284, -0.989];
    private static readonly double[] OfBeingRight =
        [-5.524, 2.226, 0.516, 4.928, 0.235, -2.170, -0.317, -1.593, -1.088, -0.074, -0.293, -0.228, -0.451];

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
    ];
}
