namespace Knowledge.Searching;

/// <summary>
/// Turns evidence into probabilities: two logistic regressions, fitted on held-out questions of the shelf and on messages that have nothing to do
/// with partnerships, so that of all answers given with 0.8 about four in five are right. <c>Benchmarks confidence</c> fits them.
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the desk says that it does not know.</summary>
    public const double Belongs = 0.6;

    /// <summary>The same for a question that builds on a topic: what went before already says that partnerships are meant.</summary>
    public const double BelongsInPassing = 0.1;

    /// <summary>From here on one article is given; below, the best are offered to choose from.</summary>
    public const double Sure = 0.5;

    private static readonly double[] OfBelonging =
    [
        -2.855, 0.797, -0.603, -0.421, -2.943, -0.387, -0.893, 2.803, 2.353, 1.259,
        1.622, -0.138, -0.432, -0.237, 0.017, 0.493, 0.475, -0.133, 0.176, -0.161,
    ];
    private static readonly double[] OfBeingRight =
    [
        -6.308, 1.430, -0.110, 3.534, -0.165, -0.345, 0.186, -0.359, 1.095, 0.002,
        -0.015, -0.249, 0.229, -0.085, -0.021, -0.098, 0.130, 0.079, -0.007, 0.050,
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
