using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework;

/// <summary>
/// In groups a person calls the bot by name; the name is no part of what is said. Only mentions that the channel vouches for in
/// <c>entities</c> count: an <c>&lt;at&gt;</c> that a person typed stays where it is.
/// </summary>
internal static class Mention
{
    public static IncomingActivity Strip(IncomingActivity activity)
    {
        if (activity.Recipient?.Id is not { Length: > 0 } bot || string.IsNullOrEmpty(activity.Text) || activity.Entities is not { Count: > 0 } entities)
        {
            return activity;
        }

        var text = activity.Text;
        foreach (var entity in entities)
        {
            if (Words(entity, bot) is { Length: > 0 } words)
            {
                text = text.Replace(words + "&nbsp;", " ", StringComparison.Ordinal).Replace(words, " ", StringComparison.Ordinal);
            }
        }

        return ReferenceEquals(text, activity.Text) ? activity : activity with { Text = text.Trim() };
    }

    private static string? Words(JsonElement entity, string bot)
        => Text(entity, "type") == "mention" && Member(entity, "mentioned") is { } mentioned && Text(mentioned, "id") == bot
            ? Text(entity, "text") ?? $"<at>{Text(mentioned, "name")}</at>"
            : null;

    private static JsonElement? Member(JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement of, string name)
        => Member(of, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
