using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>Where Teams-like channels say which Entra tenant a conversation belongs to.</summary>
internal static class ActivityTenant
{
    public static string? Of(IncomingActivity activity) => activity.Conversation?.TenantId ?? InChannelData(activity);

    public static string? InChannelData(IncomingActivity activity)
        => activity.ChannelData is { ValueKind: JsonValueKind.Object } channel
            && channel.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
            && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
}
