using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Tests.Maximum;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Store;

/// <summary>A plan of a megabyte is not written whole for every word; what is read back is the same nevertheless.</summary>
public sealed class LargePlanTests
{
    private static readonly Address Address = new("test", "large");
    private static readonly IReadOnlyList<Edit> Beginning = FullPlan.Documented("anna", "Bündnis");

    [Fact]
    public async Task After_every_edit_the_disk_has_what_memory_has_whatever_was_written_of_it()
    {
        using var folder = new Folder();
        var plan = Editing.Begin((Edit.Started)Beginning[0]).Apply(Beginning.Skip(1));
        var (stored, whole) = (StoredPlan.Of(plan), 0);
        await using (var store = folder.Open())
        {
            await Keep(store, 1, stored, Beginning);
            for (var turn = 2; turn <= 230; turn++)
            {
                var edit = Edit(turn);
                plan = plan.Apply(edit);
                stored = stored.Next(plan);
                whole += stored.IsWhole ? 1 : 0;
                Assert.IsType<Kept.Done>(await Keep(store, turn, stored, [edit]));
                if (turn % 23 == 0)
                {
                    Assert.Equal(PlanJson.Write(plan), PlanJson.Write(store.Reread(new Recalling(Address, [], "anna")).Plan!.Read()));
                }
            }
        }

        // Once in two hundred edits there is a new snapshot.
        Assert.Equal(1, whole);
        await using var again = folder.Open();
        Assert.Equal(PlanJson.Write(plan), PlanJson.Write((await again.Plan(plan.Id))!.Read()));
        Assert.Equal(plan.Title, (await again.Recall(new Recalling(Address, [], "anna"))).Plans.Single().Title);
    }

    [Fact]
    public void A_turn_of_many_edits_leaves_the_snapshot_to_the_next_small_one_but_not_for_ever()
    {
        var plan = Editing.Begin((Edit.Started)Beginning[0]).Apply(Beginning.Skip(1));
        var (stored, turns) = (StoredPlan.Of(plan), 0);
        do
        {
            plan = plan.Apply(Enumerable.Range(0, 100).Select(number => new Edit.Renamed($"Titel {turns} {number}")));
            stored = stored.Next(plan);
            turns++;
        }
        while (!stored.IsWhole && turns < 100);

        Assert.Equal(21, turns);
        plan = plan.Apply(Enumerable.Range(0, 300).Select(number => new Edit.Renamed($"Viel {number}")));
        Assert.False(stored.Next(plan).IsWhole);
        Assert.True(stored.Next(plan).Next(plan.Apply(new Edit.Renamed("Wenig"))).IsWhole);
    }

    [Fact]
    public void A_small_plan_is_written_whole()
    {
        var plan = Editing.Begin(new Edit.Started("small", "Lesestart", "anna", FullPlan.Begun));
        Assert.True(StoredPlan.Of(plan).Next(plan.Apply(new Edit.Renamed("Anders"))).IsWhole);
    }

    [Fact]
    public async Task A_plan_with_a_damaged_edit_behind_its_snapshot_is_a_damaged_plan_and_no_older_one()
    {
        using var folder = new Folder();
        await using var store = folder.Open();
        var plan = Editing.Begin((Edit.Started)Beginning[0]).Apply(Beginning.Skip(1));
        var stored = StoredPlan.Of(plan);
        await Keep(store, 1, stored, Beginning);
        await Keep(store, 2, stored.Next(plan.Apply(Edit(2))), [Edit(2)]);
        await store.Write(on => on.Connection.Statement("UPDATE plan_edit SET json = X'7B7D' WHERE version = (SELECT MAX(version) FROM plan_edit)").Run(), 0);
        Assert.Throws<PartnerBot.Store.DamagedRecord>(() => store.Reread(new Recalling(Address, [], "anna")));
    }

    private static Edit Edit(int turn) => turn % 3 == 0
        ? new Edit.Renamed($"Bündnis {turn}")
        : new Edit.Answered("need", "evidence", new Value.Words($"Beobachtung {turn}"));

    private static Task<Kept> Keep(PartnerBot.Store.SqliteStore store, int turn, StoredPlan plan, IReadOnlyList<Edit> edits) => store.Keep(new Keeping
    {
        Address = Address,
        At = FullPlan.Begun.AddMinutes(turn),
        Keys = [$"turn {turn}"],
        Conversation = new StoredConversation(turn, ConversationJson.Write(new ConversationState()), null, "anna", plan.Id, 0),
        Plan = new PlanChange(plan.Version - edits.Count, plan, plan.Read().Title, "anna", false, [.. edits.Select(PlanJson.Write)]) { People = turn == 1 ? ["anna"] : null },
        Audit = new AuditLine("anna", "test", plan.Id),
    });
}
