using System.Text.Json;
using Knowledge.Reading;
using PartnerBot.Planning.Reminding;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning.Overview;
using PartnerBot.Texts;
using PartnerBot.Turns;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Channels.Teams;

/// <summary>Something found: a line in the list, and the card that it becomes in the message.</summary>
internal sealed record ResultCard(string Title, string Text, AdaptiveCard Card)
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";
    private const int MostText = 160;

    /// <summary>Everybody in the chat reads it: only what names the plan and where it stands.</summary>
    public static ResultCard Of(Language language, Seen seen, string? home, DateTimeOffset now)
    {
        var phase = Words.Say(language, Glance.Of(seen.Plan, DateOnly.FromDateTime(PeoplesClock.Local(now, null, Zones.Home))).Phase);
        return new ResultCard(seen.Plan.Title, phase, new AdaptiveCard(
        [
            new TextBlock(Markdown.Plain(seen.Plan.Title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(Markdown.Plain(phase)) { IsSubtle = true, Spacing = "none" },
        ])
        {
            FallbackText = $"{seen.Plan.Title}\n{phase}",
            Lang = language.Code(),
            Actions = home is null ? null : [new CardCommand.OpenUrl(Words.Say(language, "extension.open"), PlanLink.To(home, seen.Plan.Id))],
        });
    }

    public static ResultCard Of(Language language, Article article)
    {
        var source = Words.Say(language, "extension.source", ("sources", string.Join(" · ", article.Sources)));
        return new ResultCard(article.Title, Markdown.Cut(article.Summary, MostText), new AdaptiveCard(
        [
            new TextBlock(Markdown.Plain(article.Title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(Markdown.Plain(article.Summary)),
            new TextBlock(Markdown.Plain(source)) { IsSubtle = true, Size = "small" },
        ])
        {
            FallbackText = $"{article.Title}\n{article.Summary}\n{source}",
            Lang = language.Code(),
        });
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("contentType", OutgoingAttachment.AdaptiveCardType);
        json.WritePropertyName("content");
        json.WriteRawValue(ActivityJson.Write(Card));
        json.WriteStartObject("preview");
        json.WriteString("contentType", Thumbnail);
        json.WriteStartObject("content");
        json.WriteString("title", Title);
        json.WriteString("text", Text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
