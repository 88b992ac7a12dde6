namespace Knowledge.Searching;

/// <summary>The best topics for a question, best first, and what speaks for the first.</summary>
internal sealed record Ranked(IReadOnlyList<(Subject Topic, float Score)> Topics, Evidence Evidence);
