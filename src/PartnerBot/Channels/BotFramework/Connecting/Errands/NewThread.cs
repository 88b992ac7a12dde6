using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>The body that begins a post in a channel of a team.</summary>
/// <param name="Activity">What it says.</param>
internal sealed record NewThread(ChannelAccount Bot, string? TenantId, NewThread.Place ChannelData, JsonElement Activity)
{
    public bool IsGroup { get; } = true;

    internal sealed record Place(TeamsChannel Channel, NewConversation.DataTenant Tenant);

    internal sealed record TeamsChannel(string Id);
}
