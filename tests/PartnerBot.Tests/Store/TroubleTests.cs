using PartnerBot.Store;
using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class TroubleTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_disk_is_told_nothing_is_kept_and_it_goes_on_when_there_is_space_again()
    {
        await using var store = folder.Open();
        var number = (await store.Kept(Turn(1) with { Plan = Change("p1", 0), Outbox = [Bytes("out")] })).Outbox[0];
        await store.Write(on => on.Connection.Number("PRAGMA max_page_count = 1"), 0);
        var large = Turn(2) with { Plan = Change("p2", 0) with { After = new StoredPlan("p2", 1, new byte[200_000]) }, Keys = ["lost"] };
        await store.Settle(number);
        var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => store.Keep(large));
        Assert.Contains("is full", trouble.Message, StringComparison.Ordinal);
        Assert.Same(trouble, store.Trouble);
        Assert.Equal(1, (await store.Plan("p1"))!.Version);
        Assert.Null(await store.Plan("p2"));

        // The connection is opened anew, and with it the limit is gone.
        await store.Kept(large);
        Assert.Null(store.Trouble);
        Assert.Empty(await store.Unsent().All());
    }

    [Fact]
    public async Task A_failed_commit_fails_every_turn_in_it()
    {
        await using var store = folder.Open();
        var (taken, hold) = (new ManualResetEventSlim(), new ManualResetEventSlim());
        var blocked = store.Write(on => { taken.Set(); hold.Wait(); return on.Connection.Number("PRAGMA max_page_count = 1"); }, 0);
        // Only what comes after the writer has taken this one shares the commit that fails.
        taken.Wait();
        var turns = Enumerable.Range(0,
            10).Select(talk => store.Keep(Turn(1, $"talk {talk}") with { Outbox = [new byte[100_000]] })).ToArray();
        hold.Set();
        await blocked;
        foreach (var turn in turns)
        {
            await Assert.ThrowsAsync<StoreTrouble>(() => turn);
        }

        Assert.Equal(0, await store.Count("conversation"));
    }

    [Fact]
    public async Task A_turn_that_breaks_a_rule_of_the_database_does_not_spoil_the_others()
    {
        await using var store = folder.Open();
        await store.Write(on => { on.Connection.Run("INSERT INTO log VALUES (2, 1, 0, x'00')"); return true; }, 0);
        var hold = new ManualResetEventSlim();
        var blocked = store.Write(_ => { hold.Wait(); return true; }, 0);
        // The second conversation of the file, whose first line is there already.
        var broken = Turn(1, "broken") with { Log = [new Logged(1, Bytes("x"))], Conversation = Turn(1).Conversation with { Logged = 1 } };
        var turns = new[] { Turn(1, "a"), broken, Turn(1, "b") }.Select(store.Keep).ToArray();
        hold.Set();
        await blocked;
        Assert.IsType<Kept.Done>(await turns[0]);
        await Assert.ThrowsAsync<StoreTrouble>(() => turns[1]);
        Assert.IsType<Kept.Done>(await turns[2]);
        Assert.Equal(2, await store.Count("conversation"));
    }

    [Fact]
    public async Task A_database_that_is_moved_away_under_us_is_noticed_before_anything_is_acknowledged()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Windows does not let an open file be moved, which is the better answer.
        }

        await using var store = folder.Open();
        await store.Kept(Turn(1));
        File.Move(folder.Database, folder.In("elsewhere"));
        Assert.Contains("is gone", (await Assert.ThrowsAsync<StoreTrouble>(() => store.Keep(Turn(2)))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreTrouble>(() => store.Keep(Turn(2)));
        Assert.False(File.Exists(folder.Database));
        File.Move(folder.In("elsewhere"), folder.Database);
        await store.Keep(Turn(3));
        Assert.Null(store.Trouble);
    }
}
