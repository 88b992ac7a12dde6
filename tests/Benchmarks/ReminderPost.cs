using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Takes what is handed over, tells how much and when the first, and passes it on to the bot's own outbox where there is one.</summary>
internal sealed class ReminderPost(Outbox? outbox) : IPost
{
    private long first;
    private long count;

    /// <summary>Timestamp of the first handing over.</summary>
    public long First => first;

    public long Count => Interlocked.Read(ref count);

    /// <summary>The way out as the bot has it, through the connector's client and the gate.</summary>
    public static async Task<(ReminderPost Post, Outbox Outbox)> Behind(SqliteStore store)
    {
        var time = TimeProvider.System;
        var connector = new Connector(new EgressGate([], neighbours: true, development: true), time);
        var outbox = new Outbox(store, new Carrier(connector, new Throttle(time), new Patience(Random.Shared.NextDouble), new Reach(store), time), time, NullLogger<Outbox>.Instance);
        await outbox.StartAsync(CancellationToken.None);
        return (new ReminderPost(outbox), outbox);
    }

    public void Send(IReadOnlyList<Outbound> outbound)
    {
        Interlocked.CompareExchange(ref first, Stopwatch.GetTimestamp(), 0);
        Interlocked.Add(ref count, outbound.Count);
        outbox?.Send(outbound);
    }
}
