using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Texts;

namespace PartnerBot.Turns;

/// <summary>Reads an activity as the conversation's input.</summary>
internal static class Hearing
{
    /// <summary>Name of the event by which the page's language switch is told.</summary>
    public const string LanguageEvent = "language";

    /// <summary>Name of the event by which the page tells that a link to a plan was followed.</summary>
    public const string OpenEvent = "open";

    /// <summary>Name of the invoke by which a channel hands over a message that is to become something: what, text, sender.</summary>
    public const string CatchInvoke = "catch";

    /// <summary>Name of the event by which a channel says whether the last answer helped: reaction (<c>like</c>, <c>dislike</c>), words.</summary>
    public const string RatingEvent = "rating";

    /// <summary>The invoke that Teams sends for <c>Action.Execute</c>.</summary>
    public const string CardInvoke = "adaptiveCard/action";

    /// <summary>The handle in the data of a pressed button, still sealed; null when the activity is no button's.</summary>
    public static string? SealedHandle(IncomingActivity activity) => activity switch
    {
        { Type: ActivityTypes.Message, Value: { } value } => Text(value, "handle"),
        { Type: ActivityTypes.Invoke, Name: CardInvoke, Value: { ValueKind: JsonValueKind.Object } value }
            when value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object && action.TryGetProperty("data", out var data)
            => Text(data, "handle") ?? "",
        _ => null,
    };

    /// <summary>The input, or null for activities that start no turn.</summary>
    public static Input? Of(IncomingActivity activity, Input? button) => button ?? activity switch
    {
        { Type: ActivityTypes.Message } when Files(activity) is { Count: > 0 } files => new Input.Attached(files) { Text = activity.Text ?? "" },
        { Type: ActivityTypes.Message, Text: { } text } when text.Length > 0 => new Input.Said(text),
        { Type: ActivityTypes.Message, Attachments.Count: > 0 } => new Input.Attached(Files(activity)),
        { Type: ActivityTypes.Message } => new Input.Said(""),
        { Type: ActivityTypes.ConversationUpdate, MembersAdded: { } added } when added.Any(member => member.Id != activity.Recipient?.Id) => new Input.Arrived(),
        { Type: ActivityTypes.InstallationUpdate, Action: "add" or "add-upgrade" } => new Input.Arrived(),
        { Type: ActivityTypes.Event, Name: LanguageEvent, Value: { ValueKind: JsonValueKind.String } tag } => new Input.Switched(Languages.Of(tag.GetString())),
        { Type: ActivityTypes.Invoke, Name: CatchInvoke, Value: { } caught } => new Input.Caught(Text(caught, "what") ?? "", Text(caught, "text") ?? "", Text(caught, "sender")),
        { Type: ActivityTypes.Event, Name: RatingEvent, Value: { } rating } => new Input.Rated(Text(rating, "reaction") == "like", Text(rating, "words")),
        { Type: ActivityTypes.Event, Name: OpenEvent, Value: { } place } when Text(place, "plan") is { Length: > 0 } plan => new Input.Led(plan, Text(place, "step")),
        _ => null,
    };

    /// <summary>A button's inputs: every member of the data but the handle, as text.</summary>
    public static IReadOnlyDictionary<string, string> Fields(IncomingActivity activity)
    {
        var data = activity.Type == ActivityTypes.Invoke ? activity.Value!.Value.GetProperty("action").GetProperty("data") : activity.Value!.Value;
        return data.EnumerateObject()
            .Where(member => member.Name != "handle" && member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            .ToDictionary(member => member.Name, member => member.Value.ToString());
    }

    // What was uploaded here lies behind an address that ends in attachments/{id}/{name}; whose it is, is checked when it is read.
    private static IReadOnlyList<AttachedFile> Files(IncomingActivity activity) =>
        [.. from attachment in activity.Attachments ?? []
            let parts = attachment.ContentUrl?.Split('/') ?? []
            let at = Array.LastIndexOf(parts, "attachments")
            where at >= 0 && at + 1 < parts.Length && parts[at + 1].Length > 0
            select new AttachedFile(parts[at + 1], attachment.Name ?? "", attachment.ContentType)];

    private static string? Text(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
