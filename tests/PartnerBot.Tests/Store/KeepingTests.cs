using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class KeepingTests : IDisposable
{
    private readonly Folder folder = new();

    private static Keeping Full => Turn(1) with
    {
        Keys = ["test:talk:1", "handle:x"],
        Answer = Bytes("answer"),
        Conversation = new StoredConversation(1, Bytes("state"), Bytes("reference"), "anna", "p1", 2),
        Plan = Change("p1", 0),
        Log = [new Logged(1, Bytes("one")), new Logged(2, Bytes("two"))],
        Outbox = [Bytes("out one"), Bytes("out two")],
        Audit = new AuditLine("anna", "said", "p1"),
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_of_a_turn_is_there_after_opening_again()
    {
        await using (var store = folder.Open())
        {
            Assert.Equal([1, 2], (await store.Kept(Full)).Outbox);
        }

        await using var again = folder.Open();
        var found = await again.Recall(new Recalling(Address(), ["handle:x", "new", "test:talk:1"], "anna"));
        Assert.Equal(["handle:x", "test:talk:1"], found.Used.Select(used => used.Key));
        Assert.All(found.Used, used => Assert.Equal(Bytes("answer"), used.Answer));
        Assert.Equal(Bytes("state"), found.Conversation!.State);
        Assert.Equal(Full.Conversation, found.Conversation with { State = Full.Conversation.State, Reference = Full.Conversation.Reference },
            (a, b) => a!.Version == b!.Version && a.Person == b.Person && a.Plan == b.Plan && a.Logged == b.Logged);
        Assert.Equal(Bytes("plan p1 1"), found.Plan!.Json);
        Assert.Equal(new PlanLine("p1", "Title of p1", false, Noon.AddMinutes(1)), Assert.Single(found.Plans));
        Assert.Equal([Bytes("two")], (await again.Log(Address(), 1, 10).All()).Select(line => line.Json));
        Assert.Equal([(1L, Address()), (2L, Address())], (await again.Unsent().All()).Select(line => (line.Number, line.Address)));
        Assert.Equal(1, await again.Count("audit"));
        Assert.Equal(1, await again.Count("plan_edit WHERE number = 1 AND person = 'anna' AND at > 0 AND json = CAST('edit 1' AS BLOB)"));
    }

    public static TheoryData<string> Refusals => ["key", "conversation", "plan"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_turn_that_comes_too_late_keeps_nothing(string reason)
    {
        await using var store = folder.Open();
        await store.Kept(Full);
        var late = Turn(2) with
        {
            Keys = [reason == "key" ? "handle:x" : "handle:y", "handle:z"],
            Conversation = Full.Conversation with { Version = reason == "conversation" ? 3 : 2, Logged = 3 },
            Plan = Change("p1", reason == "plan" ? 0 : 1),
            Log = [new Logged(3, Bytes("three"))],
            Outbox = [Bytes("out")],
        };
        var kept = await store.Keep(late);
        if (reason == "key")
        {
            Assert.Equal(Bytes("answer"), Assert.IsType<Kept.Before>(kept).Answer);
        }
        else
        {
            Assert.IsType<Kept.Overtaken>(kept);
        }

        Assert.Equal(1, (await store.Conversation(Address()))!.Version);
        Assert.Equal(1, (await store.Plan("p1"))!.Version);
        Assert.Equal((2, 1, 2, 2, 1), (await store.Count("used_key"), await store.Count("plan_edit"), await store.Count("log"),
            await store.Count("outbox"), await store.Count("audit")));
    }

    [Fact]
    public async Task A_used_key_without_an_answer_comes_back_without_one()
    {
        await using var store = folder.Open();
        await store.Kept(Turn(1) with { Keys = ["silent"] });
        await store.Kept(Turn(2) with { Keys = ["empty"], Answer = [] });
        Assert.Null(Assert.IsType<Kept.Before>(await store.Keep(Turn(3) with { Keys = ["silent"] })).Answer);
        Assert.Empty(Assert.IsType<Kept.Before>(await store.Keep(Turn(3) with { Keys = ["empty"] })).Answer!);
    }

    [Fact]
    public async Task Edits_must_lead_from_the_version_seen_to_the_new_one()
    {
        await using var store = folder.Open();
        var two = Change("p1", 0) with { Edits = [Bytes("a"), Bytes("b")] };
        await Assert.ThrowsAsync<ArgumentException>(() => store.Keep(Turn(1) with { Plan = two }));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Keep(Turn(1) with { Plan = Change("p1", 0) with { Edits = [] } }));
    }

    [Fact]
    public async Task A_log_with_a_gap_is_refused_alone_and_the_next_turn_is_kept()
    {
        await using var store = folder.Open();
        var gap = Turn(1, "a") with { Conversation = Turn(1).Conversation with { Logged = 5 }, Log = [new Logged(5, Bytes("five"))] };
        await Assert.ThrowsAsync<ArgumentException>(() => store.Keep(gap with { Log = [new Logged(4, Bytes("four"))] }));
        var both = (store.Keep(gap), store.Keep(Turn(1, "b")));
        await Assert.ThrowsAsync<ArgumentException>(() => both.Item1);
        Assert.IsType<Kept.Done>(await both.Item2);
        Assert.Null(await store.Conversation(Address("a")));
    }

    [Fact]
    public async Task Strange_texts_come_back_as_they_were()
    {
        await using var store = folder.Open();
        foreach (var text in (string[])["", "a\0b", "ü𝄞'\";--", new string('ß', 5000)])
        {
            var address = new Address("test", text);
            await store.Kept(Turn(1) with { Address = address, Keys = [$"k{text}"], Conversation = new StoredConversation(1, [], null, text, text, 0) });
            var found = await store.Recall(new Recalling(address, [$"k{text}"], text));
            Assert.Equal((text, text), (found.Conversation!.Person, found.Conversation.Plan));
            Assert.Null(found.Conversation.Reference);
            Assert.Equal($"k{text}", Assert.Single(found.Used).Key);
        }
    }
}
