using System.Text.Json;
using PartnerBot.Conversations.Together;

namespace PartnerBot.Turns.Errands;

/// <summary>Which team a word was said in, as Teams says in the activity's channel data.</summary>
internal static class Whereabouts
{
    /// <summary>Null outside of a team's channels.</summary>
    public static MetTeam? Team(Heard heard) =>
        heard.Activity is { ServiceUrl: { } service, ChannelData: { ValueKind: JsonValueKind.Object } data, Conversation: { ConversationType: "channel" } here }
        && heard.Address.Channel == Voices.Teams && data.TryGetProperty("team", out var team) && Text(team, "id") is { Length: > 0 } id
            ? new MetTeam(id, Text(team, "name"), service, here.TenantId)
            : null;

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
