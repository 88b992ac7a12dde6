namespace PartnerBot.Cards;

/// <summary>The data of a card action.</summary>
/// <param name="Handle">Opaque, sealed, one-use: says to us alone what the button does, for whom, on which plan.</param>
public sealed record CardData(string Handle);
