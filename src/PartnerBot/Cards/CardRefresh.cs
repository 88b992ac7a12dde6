namespace PartnerBot.Cards;

/// <summary>The action that a client takes by itself when it shows the card.</summary>
public sealed record CardRefresh(CardCommand Action);
