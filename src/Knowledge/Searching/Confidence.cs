namespace Knowledge.Searching;

/// <summary>
/// Turns evidence into probabilities: two logistic regressions, fitted on held-out questions of the shelf and on messages that have nothing to do
/// with partnerships, so that of all answers given with 0.8 about four in five are right.
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
        [-12.562, 3.569, 2.292, -2.888, -4.992, -2.495, 5.608, 4.034, 3.667, 3.393, -2.406, -1.983];
    private static readonly double[] OfBeingRight =
        [-2.996, 2.456, 1.061, 4.215, 0.424, -3.987, -1.933, -3.659, -0.38, 0.182, -0.061, -0.616];

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

        ReadOnlySpan<double> figures =
        [
            1, Math.Log(1 + evidence.Strength), Math.Min(evidence.Explained, 2), Math.Min(evidence.Lead, 1), Math.Min(evidence.Elsewhere, 2.5),
            evidence.Nearest, Math.Min(evidence.Words, 12) / 10.0, evidence.Known,
            evidence.Voice.Us ? 1 : 0, evidence.Voice.Them ? 1 : 0, evidence.Voice.You ? 1 : 0, evidence.Voice.Me ? 1 : 0,
        ];
        var sum = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            sum += weights[at] * figures[at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
