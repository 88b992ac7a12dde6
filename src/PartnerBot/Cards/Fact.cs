namespace PartnerBot.Cards;

/// <summary>A title and its value in a <see cref="CardElement.FactSet"/>.</summary>
public sealed record Fact(string Title, string Value);
