namespace Knowledge.Searching;

/// <summary>What one word of a text stands for.</summary>
/// <param name="Stem">The term of its stem, or -1 when only its parts are known.</param>
/// <param name="Parts">The terms of its parts, when it is a compound.</param>
/// <param name="Certainty">1 for a word as written, less for a guessed one, 0 for a word nobody knows.</param>
internal sealed record Sense(int Stem, int[] Parts, float Certainty)
{
    public static readonly Sense Unknown = new(-1, [], 0);
}
