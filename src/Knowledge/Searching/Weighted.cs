namespace Knowledge.Searching;

/// <summary>A term and how much it counts.</summary>
internal readonly record struct Weighted(int Term, float Weight);
