using System.Text.Json.Serialization;

namespace PartnerBot.Cards;

/// <summary>An Adaptive Card (schema 1.5, the part of its vocabulary that every client of ours draws).</summary>
public sealed record AdaptiveCard(IReadOnlyList<CardElement> Body)
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-2)]
    public string Type => "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version => "1.5";

    /// <summary>The full text twin, for clients that cannot draw cards.</summary>
    public required string FallbackText { get; init; }

    /// <summary>BCP 47 tag; date inputs follow it.</summary>
    public string? Lang { get; init; }

    public string? Speak { get; init; }

    public IReadOnlyList<CardCommand>? Actions { get; init; }

    /// <summary>How a client gets the card as its reader may see it now; Teams asks by itself in groups of at most 60 people.</summary>
    public CardRefresh? Refresh { get; init; }
}
