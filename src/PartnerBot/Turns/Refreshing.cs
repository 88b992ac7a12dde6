using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Texts;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Turns;

/// <summary>
/// The answer to <c>adaptiveCard/action</c>: a card that takes the place of the pressed one, or a short message; everything else that the
/// turn says goes through the outbox. (Universal Actions: <c>{"statusCode","type","value"}</c>.)
/// </summary>
internal static class Refreshing
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public static Delivery Of(Heard heard, Language language, IReadOnlyList<Reply> replies, bool served, IReadOnlyList<OutgoingActivity> messages, DateTimeOffset now)
    {
        var first = messages.Count > 0 ? messages[0] : null;
        var card = TakesItsPlace(heard, replies) ? messages.FirstOrDefault(message => message.Attachments is not null) : null;
        var note = card is null && served && first?.Text is { } text ? Notes.Done(Sentence(text)) : null;
        var shown = card?.Attachments![0].Content ?? note;
        var rest = messages.Where(message => message != card);
        rest = card is not null && heard.InDialog ? rest.Where(SaysMore)
            : note is not null && !heard.InDialog ? rest.Select(message => message == first ? Shortened(message) : message).Where(message => message.Text != "" || SaysMore(message))
            : shown is not null ? rest
            // What the answer shows already is not said a second time.
            : rest.Where(message => message != first || SaysMore(message));
        var answer = shown is not null
            ? Write(OutgoingAttachment.AdaptiveCardType, writer => writer.WriteRawValue(ActivityJson.Write(shown)))
            : Write(MessageType, writer => writer.WriteStringValue(first?.Text ?? ""));
        return Delivery.Of(heard with { Way = Way.Outbox }, 0, [.. rest], now) with
        {
            Answer = answer,
            Owed = heard.IsOwedAnswer && first is not null ? ActivityJson.Write(Delivery.Addressed(heard, Late(language, first, shown), now)) : null,
        };
    }

    /// <summary>Whether the answer to a dialog is a form to go on with there; all other cards belong into the conversation.</summary>
    public static bool StaysInDialog(Heard heard, IReadOnlyList<Reply> replies) => heard.InDialog && (replies is [Reply.Fill] || IsWrong(replies));

    // A correction, a look or a dialog takes the place of the pressed card; other cards are messages of their own.
    private static bool TakesItsPlace(Heard heard, IReadOnlyList<Reply> replies) =>
        IsWrong(replies) || replies is [Reply.ShowPlan] || replies.Any(reply => reply is Reply.Catching) || StaysInDialog(heard, replies);

    private static bool IsWrong(IReadOnlyList<Reply> replies) => replies.Any(reply => reply is Reply.Fill { Faults.Count: > 0 });

    private static bool SaysMore(OutgoingActivity message) => message.Attachments is not null || message.SuggestedActions is not null;

    private static string Sentence(string text) => text.Split('\n')[0];

    // The note says the first sentence already.
    private static OutgoingActivity Shortened(OutgoingActivity message) =>
        message with { Text = Behind(message.Text!), Summary = message.Summary is { } summary ? Behind(summary) : null };

    private static string Behind(string text) => text[Sentence(text).Length..].TrimStart('\n');

    // A card to go on with comes as one; the rest is words.
    private static OutgoingActivity Late(Language language, OutgoingActivity first, AdaptiveCard? shown) => first with
    {
        Text = shown?.Actions is null ? Words.Say(language, "late.answer", ("text", shown?.FallbackText ?? first.Text ?? first.Summary ?? "")) : null,
        TextFormat = shown?.Actions is null ? "plain" : null,
        Summary = shown?.Actions is null ? null : shown.FallbackText,
        Attachments = shown?.Actions is null ? null : [new OutgoingAttachment(shown)],
        SuggestedActions = null,
    };

    private static byte[] Write(string type, Action<Utf8JsonWriter> value)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode", 200);
            writer.WriteString("type", type);
            writer.WritePropertyName("value");
            value(writer);
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
