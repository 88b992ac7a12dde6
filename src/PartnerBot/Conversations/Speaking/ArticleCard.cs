using System.Globalization;
using Knowledge.Reading;
using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>An article as a card: the point first, where it comes from, and a button for the rest.</summary>
internal static class ArticleCard
{
    private const string NextHeading = "\n## ";

    public static AdaptiveCard Draw(Voice voice, Article article, bool whole)
    {
        var end = article.Body.IndexOf(NextHeading, StringComparison.Ordinal);
        var text = whole || end < 0 ? article.Body : article.Body[..end];
        var source = voice.Say(
            "topic.source",
            ("sources", string.Join(" · ", article.Sources)),
            ("day", article.Reviewed.ToString("d", CultureInfo.GetCultureInfo(voice.Language.Tag()))));
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(article.Title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(Markdown.Plain(article.Summary)) { Weight = "bolder", Spacing = "small" },
            new TextBlock(ArticleText.Card(text)),
            new TextBlock(Markdown.Plain(source)) { IsSubtle = true, Size = "small" },
        };
        return new AdaptiveCard(body)
        {
            FallbackText = string.Join("\n\n", article.Title, article.Summary, ArticleText.Plain(text), source),
            Lang = voice.Language.Code(),
            Actions =
            [
                .. whole || end < 0 ? (IEnumerable<CardCommand>)[] : [voice.Press(voice.Say("topic.read-on"), Verb.ReadOn, entry: article.Slug)],
                voice.Press(voice.Say("offer.helpful"), Verb.Helpful, entry: article.Slug),
                voice.Press(voice.Say("offer.unhelpful"), Verb.NotHelpful, entry: article.Slug),
            ],
        };
    }
}
