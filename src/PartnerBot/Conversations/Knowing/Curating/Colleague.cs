namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>Somebody who takes questions that the shelf cannot answer.</summary>
/// <param name="Id">Id of the person.</param>
public sealed record Colleague(string Id, string Name);
