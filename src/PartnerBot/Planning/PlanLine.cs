namespace PartnerBot.Planning;

/// <summary>A plan in a list.</summary>
public sealed record PlanLine(string Id, string Title, bool Archived, DateTimeOffset Changed);
