using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Sharing;

/// <summary>A task that is not shared has no title for a partner, whatever they say about it and whatever old button of it they still have.</summary>
public sealed class HiddenTaskTests
{
    [Theory]
    [InlineData("verhandeln ist erledigt")]
    [InlineData("Verschiebe verhandeln auf Freitag")]
    [InlineData("verhandeln hängt, weil der Raum fehlt")]
    [InlineData("Gib verhandeln an Ben")]
    public void Words_that_fit_only_tasks_that_are_not_shared_find_nothing(string words)
    {
        Assert.Equal(Chat(Plan("unerreichbar")).Say(words).Readable, Chat(Plan("verhandeln")).Say(words).Readable);
    }

    [Fact]
    public void A_task_that_is_not_shared_is_no_choice_among_others()
    {
        var chat = Chat(Plan("vorbereiten")).Say("vorbereiten ist erledigt");
        Assert.DoesNotContain(Sample.Secret, chat.Readable, StringComparison.Ordinal);
        Assert.Equal("done", chat.Plan.Entry("task-4")!.Picked("state"));
    }

    [Fact]
    public void In_a_group_nobody_names_a_task_that_is_not_shared()
    {
        var plans = new PlanBox();
        plans.Put(Plan("verhandeln"));
        var group = new Chat(person: "owner") { Plans = plans, InGroup = true };
        Assert.DoesNotContain(Sample.Secret, group.Say("Öffne Lesestart", "verhandeln ist erledigt").Readable, StringComparison.Ordinal);
        Assert.Null(group.Plan.Entry("task-5")!.Picked("state"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whoever_was_made_a_partner_reads_nothing_by_the_buttons_they_had_as_a_member(bool closed)
    {
        var plan = Plan("verhandeln").Apply([new Edit.PartChanged("partner", Part.Member)]);
        var chat = Chat(plan).Say("Aufgaben anzeigen", "Was ist fällig?");
        var handles = chat.Handles.ToList();
        Assert.Contains(Sample.Secret, chat.Say("Aufgaben anzeigen").Readable, StringComparison.Ordinal);
        plan = chat.Plan.Apply([new Edit.PartChanged("partner", Part.Partner)]);
        chat.Plans.Put(closed ? plan.Apply(new Edit.Answered("task-5", "state", new Value.Chosen(["done"]))) : plan);
        foreach (var handle in handles)
        {
            Assert.DoesNotContain(Sample.Secret, chat.PressHandle(handle, [("day", "31.8.2027"), ("person", "Ben"), ("reason", "Ein Grund")]).Readable, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reminder_of_a_task_that_is_no_longer_theirs_is_answered_as_if_it_were_closed()
    {
        // Frau Kaya has just been reminded of the task and could act on it with a word.
        var chat = Chat(Plan("verhandeln").Apply(new Edit.Answered("task-5", "owner", new Value.Words("Frau Kaya")))).Say("Was ist fällig?");
        chat.Plans.Put(chat.Plan.Apply(new Edit.Answered("task-5", "owner", new Value.Words("Anna"))).Apply(new Edit.Answered("task-4", "state", new Value.Chosen(["done"]))));
        Assert.DoesNotContain(Sample.Secret, chat.Say("Erinnere mich am Freitag").Readable, StringComparison.Ordinal);
    }

    private static Chat Chat(Plan plan)
    {
        var plans = new PlanBox();
        plans.Put(plan);
        return new Chat(person: "partner") { Plans = plans }.Say("Öffne Lesestart");
    }

    private static Plan Plan(string what) => Sample.Plan().Apply(
    [
        new Edit.Answered("task-5", "title", new Value.Words($"{Sample.Secret} {what}")),
        new Edit.Answered("task-5", "due", new Value.Day(new DateOnly(2026, 11, 24))),
        new Edit.Answered("task-4", "due", new Value.Day(new DateOnly(2026, 11, 25))),
    ]);
}
