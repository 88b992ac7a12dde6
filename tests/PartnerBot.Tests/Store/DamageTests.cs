using PartnerBot.Store;
using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class DamageTests
{
    [Fact]
    public async Task A_flipped_bit_in_a_plan_hides_that_plan_and_nothing_else()
    {
        using var folder = await Folder.WithDatabase(async store =>
        {
            await store.Kept(Turn(1) with { Plan = Change("p1", 0) });
            await store.Kept(Turn(2) with { Plan = Change("p2", 0) });
        });
        Flip(folder, "plan p1 1");
        await using var store = folder.Open();
        var damaged = await Assert.ThrowsAsync<DamagedRecord>(async () => await store.Plan("p1"));
        Assert.Equal(("plan", "p1"), (damaged.Kind, damaged.Id));
        await Assert.ThrowsAsync<DamagedRecord>(async () => await store.Recall(new Recalling(Address(), [], "anna", "p1")));
        Assert.Equal(Bytes("plan p2 1"), (await store.Plan("p2"))!.Json);
        await store.Kept(Turn(3) with { Plan = Change("p2", 1) });
    }

    [Fact]
    public async Task A_flipped_bit_in_a_title_takes_the_line_out_of_the_list()
    {
        using var folder = await Folder.WithDatabase(async store =>
        {
            await store.Kept(Turn(1) with { Plan = Change("p1", 0) });
            await store.Kept(Turn(2) with { Plan = Change("p2", 0) });
        });
        Flip(folder, "Title of p1");
        await using var store = folder.Open();
        Assert.Equal("p2", Assert.Single((await store.Recall(new Recalling(Address(), [], "anna"))).Plans).Id);
    }

    [Fact]
    public async Task A_flipped_bit_in_a_state_hides_that_conversation_and_nothing_else()
    {
        using var folder = await Folder.WithDatabase(async store =>
        {
            await store.Kept(Turn(1,
                "broken") with { Conversation = Turn(1).Conversation with { State = Bytes("state of the broken one") } });
            await store.Kept(Turn(1, "whole"));
        });
        Flip(folder, "state of the broken one");
        await using var store = folder.Open();
        var damaged = await Assert.ThrowsAsync<DamagedRecord>(async () => await store.Recall(new Recalling(Address("broken"), [], "anna")));
        Assert.Equal(("conversation", "test/broken"), (damaged.Kind, damaged.Id));
        Assert.NotNull((await store.Recall(new Recalling(Address("whole"), [], "anna"))).Conversation);
    }

    [Fact]
    public async Task A_flipped_bit_in_the_log_or_the_outbox_leaves_that_line_out()
    {
        using var folder = await Folder.WithDatabase(store => store.Kept(Turn(1) with
        {
            Log = [new Logged(1, Bytes("log line one")), new Logged(2, Bytes("log line two"))],
            Conversation = Turn(1).Conversation with { Logged = 2 },
            Outbox = [Bytes("out line one"), Bytes("out line two")],
        }));
        Flip(folder, "log line one");
        Flip(folder, "out line two");
        await using var store = folder.Open();
        Assert.Equal(2, Assert.Single(await store.Log(Address(), 0, 10).All()).Number);
        Assert.Equal(1, Assert.Single(await store.Unsent().All()).Number);
    }

    [Fact]
    public async Task No_flipped_bit_is_ever_served_as_a_plan_or_a_state()
    {
        using var whole = await Folder.WithDatabase(async store =>
        {
            for (var i = 1; i <= 40; i++)
            {
                await store.Kept(Turn(1, $"talk {i}") with { Plan = Change($"p{i}", 0) });
            }
        });
        var bytes = await File.ReadAllBytesAsync(whole.Database);
        var random = new Random(4711);
        var refused = 0;
        for (var round = 0; round < 60; round++)
        {
            using var folder = whole.AsItLies();
            var damaged = (byte[])bytes.Clone();
            damaged[random.Next(4096, bytes.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(folder.Database, damaged);
            if (Opened(folder) is not { } store)
            {
                // The flip hit the schema: who does not start serves nothing.
                refused++;
                continue;
            }

            await using (store)
            {
                for (var i = 1; i <= 40; i++)
                {
                    refused += await Served(store, i) ? 0 : 1;
                }
            }
        }

        Assert.NotEqual(0, refused);
    }

    private static SqliteStore? Opened(Folder folder)
    {
        try
        {
            return folder.Open();
        }
        catch (StoreTrouble)
        {
            return null;
        }
    }

    // A row that a flipped key hides is missing, which is not the same as wrong.
    private static async Task<bool> Served(SqliteStore store, int number)
    {
        try
        {
            var found = await store.Recall(new Recalling(Address($"talk {number}"), [], "anna", $"p{number}"));
            Assert.Equal(Bytes($"plan p{number} 1"), found.Plan?.Json ?? Bytes($"plan p{number} 1"));
            Assert.Equal(Bytes("state 1"), found.Conversation?.State ?? Bytes("state 1"));
            Assert.All(found.Plans, line => Assert.Equal($"Title of {line.Id}", line.Title));
            return found.Plan is not null && found.Conversation is not null && found.Plans.Count == 40;
        }
        catch (Exception told) when (told is DamagedRecord or StoreTrouble)
        {
            return false;
        }
    }

    private static void Flip(Folder folder, string text)
    {
        var bytes = File.ReadAllBytes(folder.Database);
        var at = bytes.AsSpan().IndexOf(Bytes(text));
        Assert.NotEqual(-1, at);
        bytes[at] ^= 1;
        File.WriteAllBytes(folder.Database, bytes);
    }
}
