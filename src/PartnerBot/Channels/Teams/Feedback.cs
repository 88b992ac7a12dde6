using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.Teams;

/// <summary>A thumb below a message, and the words that the client asked for with it.</summary>
internal static class Feedback
{
    /// <summary>As the event that a turn understands; null when nothing was rated.</summary>
    public static IncomingActivity? Rating(IncomingActivity activity) =>
        activity.At("actionName").Text() == "feedback" && activity.At("actionValue", "reaction").Text() is { } reaction
            ? activity with
            {
                Type = ActivityTypes.Event,
                Name = Hearing.RatingEvent,
                Value = InvokeValue.Of(json =>
                {
                    json.WriteString("reaction", reaction);
                    json.WriteString("words", Words(activity.At("actionValue", "feedback").Text() ?? ""));
                }),
            }
            : null;

    // Teams puts the words into JSON within the text; other clients send them as they are.
    private static string Words(string feedback)
    {
        try
        {
            using var document = JsonDocument.Parse(feedback);
            return document.RootElement.ValueKind == JsonValueKind.Object ? InvokeValue.At(document.RootElement, "feedbackText").Text() ?? "" : feedback;
        }
        catch (JsonException)
        {
            return feedback;
        }
    }
}
