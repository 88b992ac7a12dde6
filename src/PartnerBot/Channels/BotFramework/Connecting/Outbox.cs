using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Carries kept activities to their connectors: one after the other within a conversation, up to <see cref="Senders"/> conversations at once.
/// A conversation that has to wait holds up no sender. Nothing counts as sent before the connector said so, and what a crash interrupts
/// is sent again: at least once, never lost.
/// </summary>
internal sealed class Outbox(IStore store, Connector connector, Patience patience, TimeProvider time, ILogger<Outbox> log) : IPost, IHostedService
{
    public const int Senders = 64;

    private readonly Lanes lanes = new();
    private Task[] senders = [];

    public void Send(IReadOnlyList<Outbound> outbound) => lanes.Add(outbound);

    /// <summary>Takes up what was left before it lets the host listen, so that old words go out before new ones.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = 0;
        await foreach (var item in store.Unsent(cancellationToken))
        {
            lanes.Add([item]);
            left++;
        }

        if (left > 0)
        {
            log.SendsAgain(left);
        }

        senders = [.. Enumerable.Range(0, Senders).Select(_ => Task.Run(Work, CancellationToken.None))];
    }

    /// <summary>Lets posts that are under way come to their end; the rest stays kept.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lanes.Close();
        await Task.WhenAll(senders).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Work()
    {
        await foreach (var lane in lanes.Ready)
        {
            var item = lanes.Head(lane);
            switch (await Post(item))
            {
                case Delivery.Later(var wish, var reason) when Wait(lane, wish) is { } wait:
                    log.Waits(item.Number, wait, lane.Tries + 1, reason);
                    lanes.Again(lane, wait, time);
                    break;
                case Delivery.Later(_, var reason):
                    await Settle(lane, item.Number, $"Given up after {Patience.Longest.TotalHours} hours: {reason}");
                    break;
                case Delivery.Never(var reason):
                    await Settle(lane, item.Number, reason);
                    break;
                default:
                    await Settle(lane, item.Number, parkedBecause: null);
                    break;
            }
        }
    }

    private async Task<Delivery> Post(Outbound item)
    {
        try
        {
            return await connector.Post(item.Json);
        }
        catch (Exception trouble)
        {
            // Whatever else goes wrong is a fault of ours with this one activity; the post of all others must go on.
            log.Broke(item.Number, trouble);
            return new Delivery.Never(trouble.GetType().Name);
        }
    }

    private TimeSpan? Wait(Lane lane, TimeSpan? wish)
    {
        lane.FirstTry = lane.Tries++ == 0 ? time.GetTimestamp() : lane.FirstTry;
        return time.GetElapsedTime(lane.FirstTry) < Patience.Longest ? patience.Wait(lane.Tries, wish) : null;
    }

    private async Task Settle(Lane lane, long number, string? parkedBecause)
    {
        try
        {
            await store.Settle(number, parkedBecause);
            if (parkedBecause is not null)
            {
                log.Parked(number, parkedBecause);
            }
        }
        catch (StoreTrouble trouble)
        {
            log.Unsettled(number, trouble);
        }

        lanes.Next(lane);
    }
}
