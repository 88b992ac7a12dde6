using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Store;

public sealed class RecordTests : IDisposable
{
    private readonly Folder folder = new();

    private static readonly AuditLine Audit = new("anna", "directory");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_record_is_kept_found_and_listed_by_kind()
    {
        await using var store = folder.Open();
        Assert.True(await store.Keep([new("organisation", "o2", 0, Turns.Bytes("two")), new("organisation", "o1", 0, Turns.Bytes("one"))], Audit, Turns.Noon));
        Assert.Equal("two", System.Text.Encoding.UTF8.GetString((await store.Record(new("organisation", "o2")))!.Json));
        Assert.Equal(["o1", "o2"], (await store.Records("organisation")).Select(record => record.Id));
        Assert.Empty(await store.Records("recipe"));
    }

    [Fact]
    public async Task Whoever_did_not_see_the_newest_version_changes_nothing_not_even_the_other_records()
    {
        await using var store = folder.Open();
        await store.Keep([new("organisation", "o1", 0, Turns.Bytes("one"))], Audit, Turns.Noon);
        Assert.False(await store.Keep([new("organisation", "o3", 0, Turns.Bytes("three")), new("organisation", "o1", 0, Turns.Bytes("late"))], Audit, Turns.Noon));
        Assert.Null(await store.Record(new("organisation", "o3")));
        Assert.Equal(1, (await store.Record(new("organisation", "o1")))!.Version);
    }

    [Fact]
    public async Task A_turn_that_saw_an_old_record_is_overtaken()
    {
        await using var store = folder.Open();
        await store.Keep([new("organisation", "o1", 0, Turns.Bytes("one"))], Audit, Turns.Noon);
        Assert.IsType<Kept.Overtaken>(await store.Keep(Turns.Turn(1) with { Records = [new("organisation", "o1", 0, Turns.Bytes("late"))] }));
        Assert.IsType<Kept.Done>(await store.Keep(Turns.Turn(1) with { Records = [new("organisation", "o1", 1, null)] }));
        Assert.Null(await store.Record(new("organisation", "o1")));
    }

    [Fact]
    public async Task A_turn_gets_the_records_the_history_and_the_portfolio_it_asks_for()
    {
        await using var store = folder.Open();
        await store.Kept(Turns.Turn(1) with { Plan = Turns.Change("p1", 0) with { People = ["anna", "ben"] }, Records = [new("recipe", "r1", 0, Turns.Bytes("r"))] });
        await store.Kept(Turns.Turn(2) with { Plan = Turns.Change("p1", 1) });
        var recalled = await store.Recall(new Recalling(Turns.Address(), [], "ben", "p1")
        {
            Kinds = ["recipe"], Ones = [new("recipe", "r2")], HistoryAfter = 1, Portfolio = true,
        });
        Assert.Equal("r1", Assert.Single(recalled.Kinds["recipe"]).Id);
        Assert.Null(recalled.Ones[new("recipe", "r2")]);
        Assert.Equal(2, Assert.Single(recalled.History!).Version);
        Assert.Equal("p1", Assert.Single(recalled.Portfolio!).Id);
    }

    [Fact]
    public async Task Who_left_a_plan_finds_it_no_more()
    {
        await using var store = folder.Open();
        await store.Kept(Turns.Turn(1) with { Plan = Turns.Change("p1", 0) with { People = ["anna", "ben"] } });
        await store.Kept(Turns.Turn(2) with { Plan = Turns.Change("p1", 1) with { People = ["anna"] } });
        Assert.Null((await store.Recall(new Recalling(Turns.Address("other"), [], "ben", "p1"))).Plan);
        Assert.NotNull((await store.Recall(new Recalling(Turns.Address("other"), [], "anna", "p1"))).Plan);
    }

    [Fact]
    public async Task A_change_is_kept_with_what_takes_it_back()
    {
        await using var store = folder.Open();
        await store.Kept(Turns.Turn(1) with { Plan = Turns.Change("p1", 0) });
        await store.Kept(Turns.Turn(2) with { Plan = Turns.Change("p1", 1) with { Backs = [Turns.Bytes("back 2")] } });
        await store.Kept(Turns.Turn(3) with { Plan = Turns.Change("p1", 2) with { Backs = [null] } });
        var recalled = await store.Recall(new Recalling(Turns.Address(), [], "anna", "p1") { Steps = new(2, 3), HistoryAfter = 0 });
        Assert.Equal([Turns.Bytes("back 2"), null], recalled.Steps!.Select(edit => edit.Back));
        Assert.Equal([1, 2, 3], recalled.History!.Select(edit => edit.Version));
    }

    [Fact]
    public async Task The_history_from_before_there_was_a_way_back_is_still_read()
    {
        await using (var store = folder.Open())
        {
            await store.Kept(Turns.Turn(1) with { Plan = Turns.Change("p1", 0) });
            await Back(store, 3, "ALTER TABLE plan_edit DROP COLUMN back");
        }

        await using var again = folder.Open();
        var recalled = await again.Recall(new Recalling(Turns.Address(), [], "anna", "p1") { HistoryAfter = 0 });
        Assert.Null(Assert.Single(recalled.History!).Back);
    }

    [Fact]
    public async Task Who_came_from_outside_before_that_was_noted_is_known_to_do_so()
    {
        var plan = Editing.Begin(new Edit.Started("p1", "Lesestart", "anna", Turns.Noon)).Apply(new Edit.Joined(new Member("kaya", Part.Partner)));
        await using (var store = folder.Open())
        {
            await store.Kept(Turns.Turn(1) with
            {
                Plan = new PlanChange(0, StoredPlan.Of(plan), plan.Title, plan.Owner, false, [.. Enumerable.Repeat("{}"u8.ToArray(), (int)plan.Version)]) { People = ["anna", "kaya"] },
            });
            await Back(store, 4);
        }

        await using var again = folder.Open();
        Assert.False(Assert.Single((await again.Recall(new Recalling(Turns.Address(), [], "anna"))).Plans).Outside);
        Assert.True(Assert.Single((await again.Recall(new Recalling(Turns.Address(), [], "kaya"))).Plans).Outside);
    }

    private static Task Back(SqliteStore store, int version, params string[] more) => store.Write(
        on =>
        {
            foreach (var step in (string[])["DROP INDEX upload_plan", "ALTER TABLE upload DROP COLUMN plan", "ALTER TABLE plan_person DROP COLUMN outside", .. more, $"PRAGMA user_version = {version}"])
            {
                on.Connection.Run(step);
            }

            return true;
        },
        0);
}
