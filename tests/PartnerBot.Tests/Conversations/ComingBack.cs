using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Planning;
using PartnerBot.Tests.Sharing;

namespace PartnerBot.Tests.Conversations;

/// <summary>Tasks that come back when they are ticked, whoever ticks them; and next steps of a contact, which are tasks.</summary>
public sealed class ComingBack
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Theory]
    [InlineData(Standing.Owner)]
    [InlineData(Standing.Member)]
    [InlineData(Standing.Partner)]
    public void Whoever_may_tick_a_recurring_task_brings_its_next_occurrence(Standing standing)
    {
        var plan = Recurring();
        var scene = Sample.Scene(plan, standing);
        foreach (var verb in (Verb[])[Verb.Tick, Verb.TaskDone])
        {
            var made = (Decision.Made)Conversation.Decide(scene, new Input.Pressed(new Handle(verb, scene.Person, plan.Id, "task", "task-4", plan.Version, "n", Chat.Now.AddDays(1)), new Dictionary<string, string>()));
            var next = made.Plan!.Of("task").Last();
            Assert.Equal(("Raum vorbereiten", "Frau Kaya", new DateOnly(2026, 12, 30)), (next.Said("title"), next.Said("owner"), made.Plan.DueDay(next)));
            Assert.Equal("done", made.Plan.Entry("task-4")!.Picked("state"));
        }
    }

    [Fact]
    public void By_that_right_a_partner_brings_nothing_else()
    {
        var plan = Recurring();
        var done = plan.Apply(new Edit.Answered("task-4", "state", new Value.Chosen(["done"])));
        Assert.True(done.Allows(new Edit.CameAgain("task-4", "task-9", Day.AddMonths(1)), "partner", Standing.Partner));
        // Not done yet, not theirs, not later, no rhythm, already there.
        Assert.False(plan.Allows(new Edit.CameAgain("task-4", "task-9", Day.AddMonths(1)), "partner", Standing.Partner));
        Assert.False(done.Allows(new Edit.CameAgain("task-6", "task-9", Day.AddMonths(1)), "partner", Standing.Partner));
        Assert.False(done.Allows(new Edit.CameAgain("task-4", "task-9", Day), "partner", Standing.Partner));
        Assert.False(done.Apply(new Edit.Cleared("task-4", "rhythm")).Allows(new Edit.CameAgain("task-4", "task-9", Day.AddMonths(1)), "partner", Standing.Partner));
        Assert.False(done.Apply(new Edit.CameAgain("task-4", "task-9", Day.AddMonths(1))).Allows(new Edit.CameAgain("task-4", "task-10", Day.AddMonths(1)), "partner", Standing.Partner));
        foreach (var nobody in (Standing[])[Standing.Outsider, Standing.Administrator, Standing.Nobody])
        {
            Assert.False(done.Allows(new Edit.CameAgain("task-4", "task-9", Day.AddMonths(1)), Sample.PersonOf(nobody), nobody));
        }
    }

    [Fact]
    public void A_tick_and_what_it_brought_are_taken_back_together_and_exactly()
    {
        var plan = Recurring();
        var edits = Ticking.Done(plan, plan.Entry("task-4")!, new DateOnly(2026, 11, 21));
        var (there, backs) = edits.Aggregate((plan, (IReadOnlyList<Edit>)[]), (now, edit) => (now.Item1.Apply(edit), [now.Item1.Inverse(edit)!, .. now.Item2]));
        Assert.Equal(7, there.Added);
        var back = there.Apply(backs);
        Assert.Equal(plan.Entries.Select(entry => entry.Id), back.Entries.Select(entry => entry.Id));
        Assert.Null(back.Entry("task-4")!["state"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Anna Müller")]
    public void A_next_step_with_its_day_is_a_task_and_follows_corrections(string? name)
    {
        var company = Company.Gathered();
        var anna = company.Somebody("anna", name ?? "Anna").Open(company.Plan);
        anna.Say("Kontakt notieren", "Kita Sonnenblume", "heute", "Frau Kaya", "Anruf", "Ein Treffen", "Sie freut sich", "Flyer schicken", "1.12.2026");
        var task = Assert.Single(company.Plan.Of("task"));
        Assert.Equal(("Flyer schicken", name ?? "Anna", new DateOnly(2026, 12, 1)), (task.Said("title"), task.Said("owner"), company.Plan.DueDay(task)));
        Assert.Null(task["visible"]);
        Assert.DoesNotContain("Flyer", company.Kaya.Say("Plan zeigen", "Aufgaben zeigen").Readable, StringComparison.Ordinal);

        anna.Say("Abbrechen", "Tag des nächsten Schritts ändern", "8.12.2026");
        Assert.Equal(new DateOnly(2026, 12, 8), company.Plan.DueDay(Assert.Single(company.Plan.Of("task"))));
    }

    private static Plan Recurring() => Sample.Plan().Apply(
    [
        new Edit.Answered("task-4", "due", new Value.Day(Day)),
        new Edit.Answered("task-4", "rhythm", new Value.Words("jeden Monat")),
    ]);
}
