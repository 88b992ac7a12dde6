using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.Teams;

/// <summary>
/// Dialogs are cards in a frame of their own: what comes from one is handed on as the press of a card's button, and what a button answers is
/// put into the frame. So a dialog is understood, kept and repeated exactly as a card is.
/// </summary>
internal static partial class Dialogs
{
    private const int MostInMedium = 7;

    /// <summary>A dialog's button, as a card's.</summary>
    public static IncomingActivity Pressed(IncomingActivity activity) => activity with
    {
        Name = Hearing.CardInvoke,
        Value = InvokeValue.Of(json =>
        {
            json.WriteStartObject("action");
            json.WritePropertyName("data");
            (activity.At("data") ?? default).WriteOrNothing(json);
            json.WriteEndObject();
        }),
    };

    /// <summary>"Make this message …": what it says as plain text, and who said it.</summary>
    public static IncomingActivity Caught(IncomingActivity activity) => activity with
    {
        Name = Hearing.CatchInvoke,
        Value = InvokeValue.Of(json =>
        {
            json.WriteString("what", activity.At("commandId").Text() ?? "");
            json.WriteString("text", Plain(activity.At("messagePayload", "body", "content").Text() ?? ""));
            json.WriteString("sender", activity.At("messagePayload", "from", "user", "displayName").Text() ?? "");
        }),
    };

    /// <summary>A card's answer in a dialog's frame: a card to go on with, or the last word.</summary>
    public static InvokeAnswer Framed(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        var value = document.RootElement.GetProperty("value");
        // A card without buttons has only something to say.
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("actions", out _) ? GoOn(value) : Message(Said(value));
    }

    public static InvokeAnswer Message(string words) => InvokeAnswer.Of(json =>
    {
        json.WriteStartObject("task");
        json.WriteString("type", "message");
        json.WriteString("value", words);
        json.WriteEndObject();
    });

    private static InvokeAnswer GoOn(JsonElement card) => InvokeAnswer.Of(json =>
    {
        json.WriteStartObject("task");
        json.WriteString("type", "continue");
        json.WriteStartObject("value");
        json.WriteString("title", "PartnerBot");
        json.WriteString("width", "medium");
        // A whole form wants room; the client asks for no more than it has.
        json.WriteString("height", card.GetProperty("body").GetArrayLength() > MostInMedium ? "large" : "medium");
        json.WriteStartObject("card");
        json.WriteString("contentType", OutgoingAttachment.AdaptiveCardType);
        json.WritePropertyName("content");
        card.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static string Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object when value.TryGetProperty("fallbackText", out var twin) => twin.GetString() ?? "",
        _ => "",
    };

    private static void WriteOrNothing(this JsonElement element, Utf8JsonWriter json)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            json.WriteNullValue();
        }
        else
        {
            element.WriteTo(json);
        }
    }

    // Messages come as HTML; all that counts here are their words.
    private static string Plain(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Break().Replace(html, "\n"), "")).Replace('\u00a0', ' ').Trim();

    [GeneratedRegex(@"<(br|/p|/div|/li)\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Tag();
}
