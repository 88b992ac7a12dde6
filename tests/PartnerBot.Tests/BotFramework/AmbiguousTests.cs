using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class AmbiguousTests
{
    private const int Messages = 1000;

    [Fact]
    public async Task Of_a_thousand_messages_whose_answer_is_lost_each_arrives_and_at_most_twice()
    {
        await using var there = await FakeConnector.Open();
        var (time, store, key) = (new FakeTime(), new OutboxStore(), new Lock());
        var (accepted, acknowledged, settled) = (new Dictionary<string, int>(), new HashSet<string>(), new TaskCompletionSource());
        var left = Messages;
        there.Answer = (call, response) =>
        {
            int times;
            lock (key)
            {
                accepted[call.Target] = times = accepted.GetValueOrDefault(call.Target) + 1;
                if (times > 1)
                {
                    acknowledged.Add(call.Target);
                }
            }

            if (times == 1)
            {
                // Taken, and then the line breaks.
                response.HttpContext.Abort();
                return Task.CompletedTask;
            }

            return FakeConnector.With(response, 201);
        };
        using var connector = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        var outbox = new Outbox(store, new Carrier(connector, new Throttle(time), new Patience(() => 0.5), new Reach(store), time), time, NullLogger<Outbox>.Instance);
        store.Settled = (number, parked) =>
        {
            lock (key)
            {
                Assert.Null(parked);
                Assert.Contains($"/v3/conversations/c{number}/activities/a", acknowledged);
            }

            if (Interlocked.Decrement(ref left) == 0)
            {
                settled.SetResult();
            }
        };
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([.. Enumerable.Range(1, Messages).Select(number => new Outbound(number, new Address("emulator", $"c{number}"), ConnectorTests.Outgoing(there.Url, $"c{number}")))]);
        await time.Until(settled.Task.ContinueWith(_ => true, TaskScheduler.Default));
        await outbox.StopAsync(CancellationToken.None);
        Assert.Equal(Messages, accepted.Count);
        Assert.All(accepted.Values, times => Assert.Equal(2, times));
    }

    [Fact]
    public async Task A_fault_that_leaves_no_doubt_brings_no_second_copy()
    {
        await using var post = new VirtualPost();
        var first = new HashSet<string>();
        var copies = new Dictionary<string, int>();
        post.Wire.Answer = call =>
        {
            lock (first)
            {
                if (first.Add(call.Conversation!))
                {
                    return Wire.Status(call.Conversation![^1] % 2 == 0 ? 429 : 503);
                }

                copies[call.Conversation!] = copies.GetValueOrDefault(call.Conversation!) + 1;
                return Wire.Status(201);
            }
        };
        await post.Start();
        for (var number = 0; number < 500; number++)
        {
            post.Send($"{number}", VirtualPost.Activity($"{number}", tenant: $"{number}"));
        }

        await post.Run();
        Assert.Equal(500, copies.Count);
        Assert.All(copies.Values, times => Assert.Equal(1, times));
    }
}
