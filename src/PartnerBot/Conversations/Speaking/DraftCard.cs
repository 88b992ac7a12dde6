using PartnerBot.Cards;
using PartnerBot.Planning.Contact;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>A draft as a card: its text in a field from which it can be copied or changed before.</summary>
internal static class DraftCard
{
    /// <summary>A draft is short; only one full of signs that take much room is ever cut.</summary>
    private const int MostText = 6_000;
    private const int MostTwin = 3_000;

    public static AdaptiveCard Draw(Voice voice, Draft draft)
    {
        var title = voice.Say($"draft.title.{draft.Kind.ToString().ToLowerInvariant()}", ("partner", Written.Cut(draft.Partner, 80)));
        return new AdaptiveCard(
        [
            new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new InputText(voice.Say("draft.copy")) { Id = "draft", Value = Written.Cut(draft.Text, MostText), IsMultiline = true },
        ])
        {
            FallbackText = $"{title}\n\n{Written.Cut(draft.Text, MostTwin)}",
            Lang = voice.Language.Code(),
        };
    }
}
