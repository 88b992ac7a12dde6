using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Activities;

/// <summary>Something attached to what a person sent.</summary>
public sealed record IncomingAttachment
{
    public string? ContentType { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    public JsonElement? Content { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }
}
