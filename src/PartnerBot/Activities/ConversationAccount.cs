using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Activities;

/// <summary>Where an activity was said.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>True in group chats and channels.</summary>
    public bool? IsGroup { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c>, <c>channel</c>; absent outside Teams.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }
}
