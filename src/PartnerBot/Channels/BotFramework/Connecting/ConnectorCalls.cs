using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Calls whose answer somebody waits for, beside the outbox: within the same limits and the same table of what is tried again, but only a few
/// times and never with a long wait in between.
/// </summary>
internal sealed class ConnectorCalls(Connector connector, Throttle throttle, Patience patience, TimeProvider time)
{
    public const int MostTries = 4;

    /// <summary>Who is told to wait longer gives up: a person is waiting.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    /// <param name="conversation">Whose share the call uses up.</param>
    /// <returns>How the last try ended.</returns>
    public async Task<Posted> Ask(Call call, Address conversation, string tenant, CancellationToken stop = default)
    {
        for (var tries = 1; ; tries++)
        {
            await Turn(conversation, tenant, stop);
            var posted = await connector.Ask(call);
            if (posted is not Posted.Later(var wish, _) || tries == MostTries || patience.Wait(tries, wish) is var wait && wait > LongestWait)
            {
                return posted;
            }

            await Task.Delay(wait, time, stop);
        }
    }

    /// <summary>One person of a conversation, as the connector's directory has them.</summary>
    /// <exception cref="ConnectorTrouble"/>
    public async Task<ChannelAccount> Member(string service, Address conversation, string tenant, string member, CancellationToken stop = default)
        => Body(await Ask(Call.Member(service, conversation.Conversation, member), conversation, tenant, stop)) is var body && Answered.Account(body.Span) is { } account
            ? account
            : throw new ConnectorTrouble("The connector's answer is no person.");

    private static ReadOnlyMemory<byte> Body(Posted posted) => posted switch
    {
        Posted.Done(var body) => body,
        Posted.Later(_, var reason) => throw new ConnectorTrouble(reason),
        Posted.Never(var reason) => throw new ConnectorTrouble(reason),
        Posted.TooLarge(var reason) => throw new ConnectorTrouble(reason),
        Posted.Shut(_, var reason) => throw new ConnectorTrouble(reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task Turn(Address conversation, string tenant, CancellationToken stop)
    {
        long? booked = null;
        while (throttle.Wait(conversation, tenant, ref booked) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, stop);
        }
    }
}
