using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>
/// Pages to open, as buttons. Where nobody has set the page's address they hold the path alone: our own web chat completes it with the address it was
/// itself opened at, so that no header of a request ever becomes a link.
/// </summary>
internal static class LinksCard
{
    private const int LongestTitle = 80;

    /// <summary>The reader's client can open all of them.</summary>
    public static bool Opens(Voice voice, Reply.ShowLinks links) => links.To.All(link => voice.CompletesPaths || !link.Address.StartsWith('/'));

    public static AdaptiveCard Draw(Voice voice, Reply.ShowLinks links)
    {
        var text = Words.Say(voice.Language, links.Text);
        return new AdaptiveCard([new TextBlock(Markdown.Plain(text))])
        {
            FallbackText = string.Join('\n', links.To.Select(link => $"{Title(voice, link)}: {link.Address}").Prepend(text)),
            Lang = voice.Language.Code(),
            Actions = [.. links.To.Select(link => new CardCommand.OpenUrl(Title(voice, link), link.Address))],
        };
    }

    private static string Title(Voice voice, Link link) => Written.Cut(Words.Say(voice.Language, link.Title), LongestTitle);
}
