namespace PartnerBot.Activities;

/// <summary>Buttons beneath a message; each says what it shows, so typing the same words does the same.</summary>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions)
{
    /// <summary>Ids of those who see them; connectors want them named.</summary>
    public IReadOnlyList<string>? To { get; init; }
}
