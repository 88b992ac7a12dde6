using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>Whether a known caller may say what it says. Everything that is missing counts against it.</summary>
/// <param name="app">The bot's app id; null where there is none, and then nobody comes by token.</param>
internal sealed class Permits(string? app, Access.Tenants tenants, EgressGate gate)
{
    private const string Teams = "msteams";
    private const string EmulatorChannel = "emulator";

    /// <summary>Null when nothing speaks against it.</summary>
    public Objection? Against(Caller caller, IncomingActivity activity, IHeaderDictionary headers)
        => caller switch
        {
            Caller.Channel channel => Channel(channel, activity) ?? Tenant(activity, headers) ?? Recipient(activity),
            Caller.Emulator => activity.ChannelId == EmulatorChannel ? null : Objection.Channel,
            _ => null,
        }
        ?? (activity.ServiceUrl is { } service && gate.Allows(service) ? null : Objection.ServiceNotAllowed);

    private static Objection? Channel(Caller.Channel caller, IncomingActivity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.ServiceUrl))
        {
            return Objection.ServiceMissing;
        }

        if (!ServiceAddress.Same(caller.ServiceUrl, activity.ServiceUrl))
        {
            return Objection.ServiceClaim;
        }

        return activity.ChannelId is { } channel && caller.Endorsements.Contains(channel) ? null : Objection.Channel;
    }

    private Objection? Tenant(IncomingActivity activity, IHeaderDictionary headers)
    {
        string?[] said = [activity.Conversation?.TenantId, ActivityTenant.InChannelData(activity), headers["x-ms-tenant-id"] is [var hint] ? hint : null];
        var named = said[..2].Where(tenant => !string.IsNullOrEmpty(tenant)).ToList();
        if (named.Count == 0)
        {
            return activity.ChannelId == Teams ? Objection.TenantMissing : null;
        }

        // The header proves nothing, but it may not contradict either.
        if (said.Any(tenant => !string.IsNullOrEmpty(tenant) && !tenant.Equals(named[0], StringComparison.OrdinalIgnoreCase)))
        {
            return Objection.TenantContradicts;
        }

        return tenants.Welcome(named[0]) ? null : Objection.TenantNotAllowed;
    }

    // Only Teams forms a bot's address from its app id.
    private Objection? Recipient(IncomingActivity activity)
        => activity.ChannelId != Teams || activity.Recipient?.Id is not { Length: > 0 } to
            || to.Equals(app, StringComparison.OrdinalIgnoreCase) || to.Equals($"28:{app}", StringComparison.OrdinalIgnoreCase)
            ? null
            : Objection.Recipient;
}
