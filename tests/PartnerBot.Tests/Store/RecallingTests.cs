using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class RecallingTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_is_known_before_the_first_turn()
    {
        await using var store = folder.Open();
        var found = await store.Recall(new Recalling(Address(), ["key"], "anna", "p1"));
        Assert.Empty(found.Used);
        Assert.Empty(found.Plans);
        Assert.Null(found.Conversation);
        Assert.Null(found.Plan);
        Assert.Null(await store.Plan("p1"));
        Assert.Null(await store.Conversation(Address()));
        Assert.Empty(await store.Log(Address(), 0, 10).All());
    }

    [Fact]
    public async Task A_plan_is_shown_only_to_those_who_stand_in_it()
    {
        await using var store = folder.Open();
        await store.Kept(Turn(1) with { Plan = Change("p1", 0) });
        Assert.NotNull((await store.Recall(new Recalling(Address(), [], "anna", "p1"))).Plan);
        var other = await store.Recall(new Recalling(Address(), [], "bert", "p1"));
        Assert.Null(other.Plan);
        Assert.Empty(other.Plans);
    }

    [Fact]
    public async Task Plans_are_listed_newest_change_first_and_fifty_at_most()
    {
        await using var store = folder.Open();
        for (var i = 1; i <= 53; i++)
        {
            await store.Kept(Turn(i) with { Plan = Change($"p{i}", 0, archived: i == 53) });
        }

        await store.Kept(Turn(54) with { Plan = Change("p7", 1, title: "Seven") });
        var plans = (await store.Recall(new Recalling(Address(), [], "anna"))).Plans;
        Assert.Equal(50, plans.Count);
        Assert.Equal(["p7", "p53", "p52"], plans.Take(3).Select(plan => plan.Id));
        Assert.Equal(("Seven", Noon.AddMinutes(54), true), (plans[0].Title, plans[0].Changed, plans[1].Archived));
    }

    [Fact]
    public async Task The_newest_conversation_of_a_person_is_found_on_its_channel()
    {
        await using var store = folder.Open();
        await store.Kept(Turn(1, "old") with { At = Noon });
        await store.Kept(Turn(1, "new") with { At = Noon.AddHours(1) });
        await store.Kept(Turn(2, "old") with { At = Noon.AddHours(2) });
        await store.Kept(Turn(1, "berts", "bert") with { At = Noon.AddHours(3) });
        Assert.Equal("new", await store.ConversationOf("test", "anna"));
        Assert.Null(await store.ConversationOf("msteams", "anna"));
    }

    [Fact]
    public async Task Another_way_to_reach_a_conversation_is_seen_at_once_and_nobody_writes_the_old_one_back()
    {
        await using var store = folder.Open();
        await store.Kept(Turn(1));
        var decidedOn = (await store.Recall(new Recalling(Address(), [], "anna"))).Conversation!;
        Assert.True(await store.Refer(Address(), "reference"u8.ToArray(), "moved"u8.ToArray()));
        Assert.Equal("moved"u8.ToArray(), (await store.Conversation(Address()))!.Reference);
        Assert.Equal("moved"u8.ToArray(), (await store.Recall(new Recalling(Address(), [], "anna"))).Conversation!.Reference);
        Assert.IsType<Kept.Overtaken>(await store.Keep(Turn(2) with { Conversation = decidedOn with { Version = decidedOn.Version + 1 } }));
    }

    [Fact]
    public async Task The_head_of_a_conversation_comes_without_its_state()
    {
        await using var store = folder.Open();
        await store.Kept(Turn(1));
        var head = (await store.Conversation(Address()))!;
        Assert.Empty(head.State);
        Assert.Equal((1, "anna", "reference"), (head.Version, head.Person, System.Text.Encoding.UTF8.GetString(head.Reference!)));
    }

    [Fact]
    public async Task A_long_log_is_read_page_by_page_up_to_the_wish()
    {
        await using var store = folder.Open();
        var lines = Enumerable.Range(1, 501).Select(number => new Logged(number, Bytes($"{number}"))).ToArray();
        await store.Kept(Turn(1) with { Log = lines, Conversation = Turn(1).Conversation with { Logged = 501 } });
        Assert.Equal(501, (await store.Log(Address(), 0, 1000).All()).Count);
        Assert.Equal(Enumerable.Range(101, 250).Select(number => (long)number),
            (await store.Log(Address(), 100, 250).All()).Select(line => line.Number));
        Assert.Empty(await store.Log(Address(), 501, 10).All());
    }

    [Fact]
    public async Task What_was_settled_is_not_unsent_and_its_number_never_comes_back()
    {
        await using (var store = folder.Open())
        {
            var numbers = (await store.Kept(Turn(1) with { Outbox = [Bytes("a"), Bytes("b"), Bytes("c")] })).Outbox;
            await store.Settle(numbers[0]);
            await store.Settle(numbers[1], "403 blocked");
            Assert.Equal(Bytes("c"), Assert.Single(await store.Unsent().All()).Json);
            await store.Settle(numbers[2]);
        }

        await using var again = folder.Open();
        Assert.Empty(await again.Unsent().All());
        Assert.Equal(1, await again.Count("outbox WHERE parked = '403 blocked'"));
        Assert.Equal([4], (await again.Kept(Turn(2) with { Outbox = [Bytes("d")] })).Outbox);
    }

    [Fact]
    public async Task A_secret_stays_the_same_and_every_name_has_its_own()
    {
        byte[] first;
        await using (var store = folder.Open())
        {
            first = store.Secret("cards");
            var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.Secret("tokens"))));
            Assert.All(others, other => Assert.Equal(others[0], other));
            Assert.NotEqual(first, others[0]);
            Assert.Equal(32, first.Length);
        }

        await using var again = folder.Open();
        Assert.Equal(first, again.Secret("cards"));
    }
}
