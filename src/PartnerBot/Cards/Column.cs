namespace PartnerBot.Cards;

/// <summary>A column of a <see cref="CardElement.ColumnSet"/>.</summary>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    public string Type => "Column";

    /// <summary><c>auto</c>, <c>stretch</c> or a weight.</summary>
    public string? Width { get; init; }
}
