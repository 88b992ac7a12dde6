namespace PartnerBot.Conversations.Together;

/// <summary>A channel of a team.</summary>
/// <param name="Name">Null for the one that every team has ("General").</param>
public sealed record Spot(MetTeam Team, string Channel, string? Name);
