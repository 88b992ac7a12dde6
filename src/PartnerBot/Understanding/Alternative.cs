namespace PartnerBot.Understanding;

/// <summary>One of at most three choices for a doubtful reading.</summary>
/// <param name="Intent">The intent meant.</param>
/// <param name="Score">Between 0 and 1.</param>
public sealed record Alternative(Intent Intent, double Score);
