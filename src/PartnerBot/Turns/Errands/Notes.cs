using PartnerBot.Cards;
using PartnerBot.Conversations.Speaking;

namespace PartnerBot.Turns.Errands;

/// <summary>What stands where a card stood that has served: a sentence, and nothing to press.</summary>
internal static class Notes
{
    public static AdaptiveCard Done(string words) => new([new CardElement.TextBlock("✓ " + Markdown.Plain(words)) { Color = "good" }]) { FallbackText = words };

    public static AdaptiveCard Plain(string words) => new([new CardElement.TextBlock(Markdown.Plain(words)) { IsSubtle = true }]) { FallbackText = words };
}
