namespace Knowledge.Searching;

/// <summary>What was learned, applied to one question.</summary>
/// <param name="Each">What speaks for each subject of the shortlist.</param>
/// <param name="Odds">The logarithm of how much likelier all topics together are than all that lies elsewhere.</param>
/// <param name="Side">What speaks for the shelf as a whole; below 0 for what lies elsewhere.</param>
internal sealed record Opinion(float[] Each, float Odds, float Side);
