namespace PartnerBot.Turns;

/// <summary>These people have not spoken since then.</summary>
public sealed record Silence(IReadOnlyList<string> Persons, DateTimeOffset Since);
