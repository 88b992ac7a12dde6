using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;

namespace PartnerBot.Turns;

/// <summary>
/// The answer to <c>adaptiveCard/action</c>: a card that takes the place of the pressed one, or a short message; everything else that the
/// turn says goes through the outbox. (Universal Actions: <c>{"statusCode","type","value"}</c>.)
/// </summary>
internal static class Refreshing
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public static Delivery Of(Heard heard, IReadOnlyList<Reply> replies, IReadOnlyList<OutgoingActivity> messages, DateTimeOffset now)
    {
        var first = messages.Count > 0 ? messages[0] : null;
        // A correction, a look or a dialog takes the place of the pressed card; other cards are messages of their own.
        var wrong = replies.Any(reply => reply is Reply.Fill { Faults.Count: > 0 } or Reply.Catching) || replies is [Reply.ShowPlan] || heard.InDialog;
        var card = wrong ? messages.FirstOrDefault(message => message.Attachments is not null) : null;
        var shown = card?.Attachments![0].Content ?? Saved(replies, first);
        // What the answer shows already is not said a second time.
        var rest = messages.Where(message => message != card && (shown is not null || message != first || message.Attachments is not null || message.SuggestedActions is not null));
        var answer = shown is not null
            ? Write(OutgoingAttachment.AdaptiveCardType, writer => writer.WriteRawValue(ActivityJson.Write(shown)))
            : Write(MessageType, writer => writer.WriteStringValue(first?.Text ?? ""));
        return Delivery.Of(heard with { Way = Way.Outbox }, 0, [.. rest], now) with { Answer = answer };
    }

    // A card that was kept gives way to a short note, so that nobody presses it again.
    private static AdaptiveCard? Saved(IReadOnlyList<Reply> replies, OutgoingActivity? first) =>
        first?.Text is { } text && replies.Any(reply => reply is Reply.Tell { Line.Key: "card.kept" or "card.nothing-new" })
            ? new AdaptiveCard([new CardElement.TextBlock("✓ " + text.Split('\n')[0]) { Color = "good" }]) { FallbackText = text }
            : null;

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
