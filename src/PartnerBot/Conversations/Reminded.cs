namespace PartnerBot.Conversations;

/// <summary>An item that the conversation has just named.</summary>
/// <param name="Plan">Empty for a person's own reminder.</param>
public sealed record Reminded(string Plan, string Item);
