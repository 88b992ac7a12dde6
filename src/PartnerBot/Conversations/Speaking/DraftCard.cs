using PartnerBot.Cards;
using PartnerBot.Planning.Contact;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>A draft as a card: its text in a field from which it can be copied or changed before.</summary>
internal static class DraftCard
{
    public static AdaptiveCard Draw(Voice voice, Draft draft)
    {
        var title = voice.Say($"draft.title.{draft.Kind.ToString().ToLowerInvariant()}", ("partner", Markdown.Cut(draft.Partner, 80)));
        return new AdaptiveCard(
        [
            new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new InputText(voice.Say("draft.copy")) { Id = "draft", Value = draft.Text, IsMultiline = true },
        ])
        {
            FallbackText = $"{title}\n\n{draft.Text}",
            Lang = voice.Language.Code(),
        };
    }
}
