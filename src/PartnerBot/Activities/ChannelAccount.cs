using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Activities;

/// <summary>A person or bot as a channel names it. Identifiers are opaque: the Playground's are not even GUIDs.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Entra object id; only Teams-like channels send it.</summary>
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c> or <c>bot</c>.</summary>
    public string? Role { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }
}
