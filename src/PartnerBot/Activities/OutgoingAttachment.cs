using PartnerBot.Cards;

namespace PartnerBot.Activities;

/// <summary>A card on a message that goes out.</summary>
public sealed record OutgoingAttachment(AdaptiveCard Content)
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public string ContentType => AdaptiveCardType;
}
