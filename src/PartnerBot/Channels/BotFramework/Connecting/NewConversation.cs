using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>The body that opens a conversation. Teams reads the tenant from <c>channelData</c>, other channels from <c>tenantId</c>.</summary>
internal sealed record NewConversation(ChannelAccount Bot, IReadOnlyList<ChannelAccount> Members, bool IsGroup, string? TenantId, NewConversation.Data ChannelData)
{
    internal sealed record Data(DataTenant Tenant);

    internal sealed record DataTenant(string? Id);
}
