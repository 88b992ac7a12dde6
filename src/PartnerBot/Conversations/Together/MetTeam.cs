namespace PartnerBot.Conversations.Together;

/// <summary>A team in which the person has spoken with PartnerBot.</summary>
/// <param name="Id">Also the id of the conversation in its first channel.</param>
/// <param name="Service">Where its connector was last.</param>
public sealed record MetTeam(string Id, string? Name, string Service, string? Tenant);
