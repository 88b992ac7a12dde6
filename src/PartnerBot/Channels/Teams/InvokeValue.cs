using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.Teams;

/// <summary>Reads an invoke's value; whatever is missing or of another kind counts as not there.</summary>
internal static class InvokeValue
{
    public static JsonElement? At(this IncomingActivity activity, params ReadOnlySpan<string> path) => At(activity.Value, path);

    public static JsonElement? At(JsonElement? from, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (from is not { ValueKind: JsonValueKind.Object } here || !here.TryGetProperty(name, out var next))
            {
                return null;
            }

            from = next;
        }

        return from;
    }

    /// <summary>A value of our own.</summary>
    public static JsonElement Of(Action<Utf8JsonWriter> members)
    {
        using var document = JsonDocument.Parse(InvokeAnswer.Of(members).Json);
        return document.RootElement.Clone();
    }

    public static string? Text(this JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
