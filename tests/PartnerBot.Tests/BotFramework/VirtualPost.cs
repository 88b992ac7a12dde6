using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.BotFramework.Connecting.Errands;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>An outbox whose days pass in seconds: time goes on from alarm to alarm, whenever nobody has anything to do.</summary>
internal sealed class VirtualPost : IAsyncDisposable
{
    public const string Service = "https://smba.trafficmanager.net/emea/";

    private readonly Lock key = new();
    private readonly Dictionary<long, Address> underway = [];
    private readonly Dictionary<Address, int> waiting = [];
    private readonly Connector connector;
    private readonly Outbox outbox;
    private long number;

    public VirtualPost(Func<double>? chance = null, int senders = 4, ITurn? turn = null)
    {
        Wire = new Wire(Time);
        connector = new Connector(Wire.Gate, Wire.Clock, Wire);
        Reach = new Reach(Store);
        Receipts = new Receipts(Store, Time);
        var throttle = new Throttle(Time);
        var carrier = new Carrier(connector, throttle, new Patience(chance ?? (() => 0.5)), Reach, Time, new Errands(connector, throttle, new Patience(chance ?? (() => 0.5)), Receipts, () => turn!, person => $"known {person}", Time), Receipts);
        outbox = new Outbox(Store, carrier, Time, NullLogger<Outbox>.Instance) { Senders = senders };
        Store.Settled = Settle;
    }

    public FakeTime Time { get; } = new();

    public OutboxStore Store { get; } = new();

    public Wire Wire { get; }

    public Reach Reach { get; }

    public Receipts Receipts { get; }

    /// <summary>What became of each activity: null when sent, else why not; with the moment.</summary>
    public ConcurrentDictionary<long, (string? Parked, DateTimeOffset At)> Ended { get; } = new();

    /// <summary>Conversations to which nothing is sent at the moment, and why.</summary>
    public IReadOnlyList<(Address Address, Standing Standing)> Shut =>
        [.. Store.Reached.Select(one => (one.Key, ConversationReference.Read(one.Value).Standing)).Where(one => one.Standing is not null).Select(one => (one.Key, one.Standing!))];

    public Task Start() => outbox.StartAsync(CancellationToken.None);

    public static byte[] Activity(string conversation, string text = "Hallo", string tenant = "t", string type = "personal", string more = "")
        => Encoding.UTF8.GetBytes($$"""{"type":"message","serviceUrl":"{{Service}}","from":{"id":"28:bot"},"recipient":{"id":"29:anna"},"conversation":{"id":"{{conversation}}","conversationType":"{{type}}","tenantId":"{{tenant}}"},"text":{{JsonSerializer.Serialize(text)}}{{more}}}""");

    public long Send(string conversation, byte[]? activity = null, string channel = "msteams")
    {
        var item = new Outbound(++number, new Address(channel, conversation), activity ?? Activity(conversation));
        lock (key)
        {
            underway.Add(item.Number, item.Address);
            waiting[item.Address] = waiting.GetValueOrDefault(item.Address) + 1;
        }

        Store.Kept[item.Number] = item;
        outbox.Send([item]);
        return item.Number;
    }

    /// <summary>Until nobody has anything to do but to wait for an alarm.</summary>
    public async Task Quiet()
    {
        while (Time.Pending != Waiting)
        {
            await Task.Yield();
        }
    }

    /// <summary>Until all is sent or parked, or some time has passed.</summary>
    public async Task Run(TimeSpan? most = null)
    {
        var end = most is { } span ? Time.GetUtcNow() + span : DateTimeOffset.MaxValue;
        while (true)
        {
            await Quiet();
            if (Time.Nearest is not { } next || Time.GetUtcNow() + next > end)
            {
                break;
            }

            Time.Advance(next);
        }

        if (most is not null)
        {
            Time.Advance(end - Time.GetUtcNow());
            await Quiet();
        }
    }

    private int Waiting
    {
        get
        {
            lock (key)
            {
                return waiting.Count;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await outbox.StopAsync(CancellationToken.None);
        connector.Dispose();
    }

    private void Settle(long item, string? parked)
    {
        Ended[item] = (parked, Time.GetUtcNow());
        lock (key)
        {
            underway.Remove(item, out var address);
            if (--waiting[address] == 0)
            {
                waiting.Remove(address);
            }
        }
    }
}
