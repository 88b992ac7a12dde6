namespace PartnerBot.Turns;

/// <summary>A file, and the plan that speaks of it from now on.</summary>
/// <param name="Plan">Null where none does any more.</param>
public sealed record KeptFile(string Id, string? Plan);
