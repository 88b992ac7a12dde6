using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Carries kept activities to their connectors: one after the other within a conversation, up to <see cref="Senders"/> conversations at once.
/// A conversation that has to wait holds up no sender. Nothing counts as sent before the connector said so, and what a crash interrupts
/// is sent again: at least once, never lost.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore's wait handle is never asked for, so there is nothing to dispose of.")]
internal sealed class Outbox(IStore store, Carrier carrier, TimeProvider time, ILogger<Outbox> log) : IPost, IHostedService
{
    public const int DefaultSenders = 64;

    /// <summary>Before what could not be read is tried again.</summary>
    private static readonly TimeSpan TroublePause = TimeSpan.FromSeconds(5);

    private readonly Mailbags bags = new();
    private Task[] senders = [];
    private SemaphoreSlim places = new(0);

    /// <summary>How many conversations are served at once.</summary>
    public int Senders { get; init; } = DefaultSenders;

    /// <summary>How many may be in flight: on their way to the connector, or there and not yet marked on the disk. After a crash at most so many arrive twice.</summary>
    public int InFlight { get; init; } = 4 * DefaultSenders;

    public void Send(IReadOnlyList<Outbound> outbound) => bags.Add(outbound);

    /// <summary>Takes up what was left before it lets the host listen, so that old words go out before new ones.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = 0;
        await foreach (var item in store.Unsent(cancellationToken))
        {
            bags.Add([item]);
            left++;
        }

        if (left > 0)
        {
            log.SendsAgain(left);
        }

        places = new SemaphoreSlim(InFlight);
        senders = [.. Enumerable.Range(0, Senders).Select(_ => Task.Run(Work, CancellationToken.None))];
    }

    /// <summary>Lets posts that are under way come to their end; the rest stays kept.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        bags.Close();
        await Task.WhenAll(senders).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Work()
    {
        await foreach (var bag in bags.Ready)
        {
            var item = bags.Head(bag);
            await places.WaitAsync();
            switch (await Carry(bag.Head, item))
            {
                case Step.Onward(var wait, var trouble):
                    places.Release();
                    if (trouble is not null)
                    {
                        log.Waits(item.Number, wait, bag.Head.Tries + 1, trouble);
                    }

                    bags.Again(bag, wait, time);
                    break;
                case Step.Parked(var reason):
                    _ = Settle(item.Number, reason);
                    bags.Next(bag);
                    break;
                default:
                    _ = Settle(item.Number, parkedBecause: null);
                    bags.Next(bag);
                    break;
            }
        }
    }

    private async Task<Step> Carry(Journey on, Outbound item)
    {
        try
        {
            return on.Piece is null && item.Json.Length == 0
                ? await store.Unsent(item.Number) is { } kept ? await carrier.Go(on, kept) : new Step.Parked("It cannot be read any more.")
                : await carrier.Go(on, item);
        }
        catch (StoreTrouble trouble)
        {
            return new Step.Onward(TroublePause, trouble.Message);
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            // Bytes that are no activity, an address that no request can have: a fault of ours with this one activity; the post of all others goes on.
            log.Broke(item.Number, trouble);
            return new Step.Parked(trouble.GetType().Name);
        }
    }

    // The conversation's next message does not wait for the mark; the place among those in flight does.
    private async Task Settle(long number, string? parkedBecause)
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
        catch (ObjectDisposedException)
        {
            // The store has closed before us: the next start sends it once more.
        }
        finally
        {
            places.Release();
        }
    }
}
