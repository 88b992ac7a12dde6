namespace PartnerBot.Planning.Directory;

/// <summary>Somebody who spoke for an organisation until a day.</summary>
public sealed record FormerContact(string Name, string? Position, DateOnly Until);
