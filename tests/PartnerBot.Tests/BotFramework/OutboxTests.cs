using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class OutboxTests : IAsyncLifetime, IDisposable
{
    private readonly OutboxStore store = new();
    private readonly FakeTime time = new();
    private FakeConnector there = null!;
    private Connector connector = null!;
    private Outbox outbox = null!;

    public async Task InitializeAsync()
    {
        there = await FakeConnector.Open();
        connector = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        var carrier = new Carrier(connector, new Throttle(time), new Patience(() => 0.5), new Reach(store), time);
        outbox = new Outbox(store, carrier, time, NullLogger<Outbox>.Instance);
    }

    public async Task DisposeAsync()
    {
        await outbox.StopAsync(CancellationToken.None);
        await there.DisposeAsync();
    }

    public void Dispose() => connector.Dispose();

    [Fact]
    public async Task A_conversation_gets_its_messages_in_order_and_each_is_settled_after_it_is_there()
    {
        await outbox.StartAsync(CancellationToken.None);
        const int messages = 200;
        for (var number = 1; number <= messages; number++)
        {
            outbox.Send([Item(number, "one")]);
        }

        for (var number = 1; number <= messages; number++)
        {
            Assert.Contains($"text {number}.", (await there.Next()).Body, StringComparison.Ordinal);
            Assert.Equal((number, null), await store.NextSettled());
        }
    }

    [Fact]
    public async Task The_next_message_is_not_sent_before_the_one_before_it_is_there()
    {
        var gate = new TaskCompletionSource();
        there.Answer = async (_, response) =>
        {
            await gate.Task;
            await FakeConnector.With(response, 201);
        };
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "one"), Item(2, "one"), Item(3, "other")]);
        var first = new[] { (await there.Next()).Body, (await there.Next()).Body };
        Assert.Contains(first, body => body.Contains("text 1.", StringComparison.Ordinal));
        Assert.Contains(first, body => body.Contains("text 3.", StringComparison.Ordinal));
        Assert.True(store.NothingSettled);
        gate.SetResult();
        Assert.Contains("text 2.", (await there.Next()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_conversations_as_there_are_senders_go_out_at_once()
    {
        var gate = new TaskCompletionSource();
        there.Answer = async (_, response) =>
        {
            await gate.Task;
            await FakeConnector.With(response, 201);
        };
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([.. Enumerable.Range(1, Outbox.DefaultSenders + 1).Select(number => Item(number, $"c{number}"))]);
        for (var number = 1; number <= Outbox.DefaultSenders; number++)
        {
            await there.Next();
        }

        Assert.Equal(0, there.Waiting);
        gate.SetResult();
        await there.Next();
    }

    [Fact]
    public async Task Nothing_goes_to_a_throttled_conversation_before_the_time_it_asked_for()
    {
        there.Answer = (call, response) => call.Body.Contains("text 1.", StringComparison.Ordinal) && time.GetUtcNow().Minute < 2
            ? FakeConnector.With(response, 429, "", ("Retry-After", "120"))
            : FakeConnector.With(response, 201);
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "slow"), Item(2, "slow")]);
        await there.Next();
        Assert.Equal(TimeSpan.FromSeconds(120), await time.NextAlarm());
        outbox.Send([Item(3, "other")]);
        Assert.Equal((3, null), await store.NextSettled());
        await there.Next();
        time.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(0, there.Waiting);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((1, null), await store.NextSettled());
        Assert.Equal((2, null), await store.NextSettled());
    }

    [Fact]
    public async Task Waiting_doubles_from_try_to_try_and_the_count_starts_anew_with_the_next_message()
    {
        var fail = true;
        there.Answer = (_, response) => FakeConnector.With(response, fail ? 503 : 201);
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "one"), Item(2, "one")]);
        foreach (var seconds in new[] { 0.5, 1, 2, 4, 8 })
        {
            var wait = await time.NextAlarm();
            Assert.Equal(seconds, wait.TotalSeconds);
            fail = seconds < 8;
            time.Advance(wait);
        }

        Assert.Equal((1, null), await store.NextSettled());
        Assert.Equal((2, null), await store.NextSettled());
        fail = true;
        outbox.Send([Item(3, "one")]);
        Assert.Equal(0.5, (await time.NextAlarm()).TotalSeconds);
    }

    [Fact]
    public async Task After_a_day_of_trying_a_message_is_parked_and_the_next_goes_its_way()
    {
        there.Answer = (call, response) => FakeConnector.With(response, call.Body.Contains("text 1.", StringComparison.Ordinal) ? 503 : 201);
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "one"), Item(2, "one")]);
        await time.NextAlarm();
        time.Advance(TimeSpan.FromHours(23));
        await time.NextAlarm();
        time.Advance(TimeSpan.FromHours(1));
        var (number, parked) = await store.NextSettled();
        Assert.Equal(1, number);
        Assert.Contains("503", parked, StringComparison.Ordinal);
        Assert.Equal((2, null), await store.NextSettled());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task What_the_connector_will_never_take_is_parked_at_once_and_blocks_nobody(int status)
    {
        there.Answer = (call, response) => FakeConnector.With(response, call.Body.Contains("text 1.", StringComparison.Ordinal) ? status : 201);
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "one"), Item(2, "one")]);
        var (number, parked) = await store.NextSettled();
        Assert.Equal((1, $"{status}"), (number, parked));
        Assert.Equal((2, null), await store.NextSettled());
        Assert.Contains("text 1.", (await there.Next()).Body, StringComparison.Ordinal);
        Assert.Contains("text 2.", (await there.Next()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_activity_are_parked_and_block_nobody()
    {
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([new Outbound(1, new Address("msteams", "one"), "{\"serviceUrl\":"u8.ToArray()), Item(2, "one")]);
        var (number, parked) = await store.NextSettled();
        Assert.Equal(1, number);
        Assert.NotNull(parked);
        Assert.Equal((2, null), await store.NextSettled());
    }

    [Fact]
    public async Task What_was_left_before_the_start_goes_first()
    {
        store.Left.AddRange([Item(1, "one"), Item(2, "one")]);
        outbox.Send([]);
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(3, "one")]);
        for (var number = 1; number <= 3; number++)
        {
            Assert.Equal((number, null), await store.NextSettled());
        }
    }

    [Fact]
    public async Task A_store_that_will_not_settle_does_not_stop_the_post()
    {
        store.Closed[1] = true;
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "one"), Item(2, "one")]);
        Assert.Equal((1, null), await store.NextSettled());
        Assert.Equal((2, null), await store.NextSettled());
    }

    [Fact]
    public async Task Stopping_waits_for_what_is_under_way_and_starts_nothing_new()
    {
        var gate = new TaskCompletionSource();
        there.Answer = async (_, response) =>
        {
            await gate.Task;
            await FakeConnector.With(response, 201);
        };
        await outbox.StartAsync(CancellationToken.None);
        outbox.Send([Item(1, "one"), Item(2, "one")]);
        await there.Next();
        var stopped = outbox.StopAsync(CancellationToken.None);
        Assert.False(stopped.IsCompleted);
        gate.SetResult();
        await stopped;
        Assert.Equal((1, null), await store.NextSettled());
        Assert.True(store.NothingSettled);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1025")]
    public void A_number_of_senders_that_cannot_be_meant_stops_the_start(string number) => Assert.Throws<SettingTrouble>(() => Concurrency.Of(Setting(number)));

    [Fact]
    public void The_number_of_senders_can_be_set()
    {
        Assert.Equal(4, Concurrency.Of(Setting("4")));
        Assert.Equal(Outbox.DefaultSenders, Concurrency.Of(Setting(null)));
    }

    private static IConfiguration Setting(string? number)
        => new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Connector:Concurrency", number)]).Build();

    private Outbound Item(long number, string conversation)
        => store.Kept[number] = new Outbound(number, new Address("emulator", conversation), ConnectorTests.Outgoing(there.Url, conversation, text: $"text {number}."));
}
