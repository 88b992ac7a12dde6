namespace PartnerBot.Cards;

/// <summary>One option of a choice set.</summary>
public sealed record CardChoice(string Title, string Value);
