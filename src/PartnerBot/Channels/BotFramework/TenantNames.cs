using System.Threading.Channels;
using PartnerBot.Access;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Calling;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary>
/// Learns from Teams which user principal name a person has in the library's own tenant, once a day and beside the turns: nobody waits for it, and
/// where it cannot be had, nothing but the offer to link is missing.
/// </summary>
internal sealed class TenantNames(ConnectorCalls calls, Tenants tenants, Vouching vouching) : BackgroundService
{
    private const string Teams = "msteams";
    private const int MostWaiting = 500;

    // Who comes when it is full is met again with their next word.
    private readonly Channel<(Address Address, IncomingActivity Activity)> met =
        Channel.CreateBounded<(Address, IncomingActivity)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Somebody spoke.</summary>
    public void Meet(Address address, IncomingActivity activity)
    {
        // In a tenant that nobody named, its administrators' word is not the library's.
        if (activity is { ChannelId: Teams, ServiceUrl: not null, Conversation.IsGroup: not true, From: { Id.Length: > 0, AadObjectId: { Length: > 0 } person } }
            && tenants.AreNamed && ActivityTenant.Of(activity) is { Length: > 0 } tenant && tenants.Welcome(tenant) && !vouching.Knows(Vouching.Entra, person))
        {
            met.Writer.TryWrite((address, activity));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (address, activity) in met.Reader.ReadAllAsync(stoppingToken))
        {
            var person = activity.From!.AadObjectId!;
            if (!vouching.Knows(Vouching.Entra, person))
            {
                await vouching.Vouch(Vouching.Entra, person, await Ask(address, activity, person, stoppingToken));
            }
        }
    }

    private async Task<string?> Ask(Address address, IncomingActivity activity, string person, CancellationToken stop)
    {
        try
        {
            var tenant = ActivityTenant.Of(activity)!;
            return Address(await calls.Member(activity.ServiceUrl!, address, tenant, activity.From!.Id!, stop), person, tenant);
        }
        catch (ConnectorTrouble)
        {
            return null;
        }
    }

    /// <summary>
    /// Verified: the connector, whose calls carry our token, says what Entra has for this very person in the library's own tenant; a tenant can give only
    /// names in domains that it has proved to own. "email" is never read, since people and synchronisations fill it in; a guest's name is the word of
    /// another tenant.
    /// </summary>
    internal static string? Address(ChannelAccount member, string person, string tenant) =>
        person.Equals(member.AadObjectId, StringComparison.OrdinalIgnoreCase)
        && tenant.Equals(Text(member, "tenantId"), StringComparison.OrdinalIgnoreCase)
        && !"guest".Equals(Text(member, "userRole"), StringComparison.OrdinalIgnoreCase)
        && !"anonymous".Equals(Text(member, "userRole"), StringComparison.OrdinalIgnoreCase)
            ? Text(member, "userPrincipalName")
            : null;

    private static string? Text(ChannelAccount member, string name) =>
        member.More?.GetValueOrDefault(name) is { ValueKind: System.Text.Json.JsonValueKind.String } value ? value.GetString() : null;
}
