using System.Collections.Concurrent;
using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class TogetherTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Fifty_people_edit_one_plan_and_every_edit_is_in_its_history_once()
    {
        await using var store = folder.Open();
        var wishes = Enumerable.Range(0, 50).Select(person => Enumerable.Range(0, 50).Select(edit => $"{person}/{edit}").ToArray()).ToArray();
        await Task.WhenAll(wishes.Select((own, person) => Task.Run(async () =>
        {
            for (var i = 0; i < own.Length; i++)
            {
                while (true)
                {
                    var seen = (await store.Plan("p1"))?.Version ?? 0;
                    var change = Change("p1", seen) with { Edits = [Bytes(own[i])] };
                    if (await store.Keep(Turn(i + 1, $"talk {person}") with { Plan = change }) is Kept.Done)
                    {
                        break;
                    }
                }
            }
        })));

        var history = await store.Write(
            on =>
            {
                var edits = new List<(long Number, string Edit)>();
                using var rows = on.Connection.Statement("SELECT number, json FROM plan_edit WHERE plan = 'p1' ORDER BY number").Rows();
                while (rows.Next())
                {
                    edits.Add((rows.Long(0), rows.Text(1)));
                }

                return edits;
            },
            0);
        Assert.Equal(Enumerable.Range(1, 2500).Select(number => (long)number), history.Select(edit => edit.Number));
        Assert.Equal(wishes.SelectMany(own => own).Order(StringComparer.Ordinal), history.Select(edit => edit.Edit).Order(StringComparer.Ordinal));
        Assert.Equal(2500, (await store.Plan("p1"))!.Version);
    }

    [Fact]
    public async Task A_delivery_that_comes_many_times_at_once_takes_effect_once()
    {
        await using var store = folder.Open();
        for (var round = 0; round < 20; round++)
        {
            var kept = await Task.WhenAll(Enumerable.Range(0, 32).Select(caller => Task.Run(() => store.Keep(
                Turn(1, $"{round} {caller}") with { Keys = [$"own {round} {caller}", $"delivery {round}"], Answer = Bytes($"{caller}") }))));
            Assert.Single(kept.OfType<Kept.Done>());
            var answers = kept.OfType<Kept.Before>().Select(before => System.Text.Encoding.UTF8.GetString(before.Answer!)).Distinct();
            Assert.IsType<Kept.Done>(kept[int.Parse(Assert.Single(answers), System.Globalization.CultureInfo.InvariantCulture)]);
        }

        Assert.Equal(20, await store.Count("audit"));
    }

    [Fact]
    public async Task Logs_count_without_gaps_whoever_speaks_at_the_same_time()
    {
        await using var store = folder.Open();
        var acknowledged = new ConcurrentBag<long>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 40;)
            {
                var head = await store.Conversation(Address());
                var (version, logged) = ((head?.Version ?? 0) + 1, (head?.Logged ?? 0) + 1);
                var turn = Turn(version) with { Conversation = Turn(version).Conversation with { Logged = logged }, Log = [new Logged(logged, Bytes("x"))] };
                if (await store.Keep(turn) is Kept.Done)
                {
                    acknowledged.Add(logged);
                    i++;
                }
            }
        })));
        Assert.Equal(Enumerable.Range(1, 320).Select(number => (long)number), acknowledged.Order());
        Assert.Equal(Enumerable.Range(1, 320).Select(number => (long)number), (await store.Log(Address(), 0, 1000).All()).Select(line => line.Number));
    }

    [Fact]
    public async Task Closing_keeps_what_was_asked_before_and_refuses_what_comes_after()
    {
        var store = folder.Open();
        var asked = Enumerable.Range(0, 500).Select(number => store.Keep(Turn(1, $"talk {number}"))).ToArray();
        await store.DisposeAsync();
        Assert.All(await Task.WhenAll(asked), kept => Assert.IsType<Kept.Done>(kept));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Keep(Turn(2)));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Plan("p1"));
        await store.DisposeAsync();
        Assert.Equal(0, new FileInfo(folder.Database + "-wal").Length);
        await using var again = folder.Open();
        Assert.Equal(500, await again.Count("conversation"));
    }
}
