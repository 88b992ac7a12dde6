using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Maximum;

namespace PartnerBot.Tests.Reminders;

/// <summary>The ledger is left alone only by edits after which the plan wishes the very same reminders.</summary>
public sealed class BearingTests
{
    private static readonly Plan Full = FullPlan.Of("anna", "e");
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_edit_that_does_not_bear_on_reminders_changes_none() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(120),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var edit = Any(new Random(seed));
            var after = Full.Apply(edit);
            Assert.True(edit.OnReminders(after) || Wished(Full).SetEquals(Wished(after)), $"{edit}");
        }));

    [Theory]
    [InlineData("task", "due", true)]
    [InlineData("task", "owner", true)]
    [InlineData("task", "helpers", false)]
    [InlineData("anchor", "day", true)]
    [InlineData("role", "deputy", true)]
    [InlineData("partner", "contact", true)]
    [InlineData("partner", "gains", false)]
    [InlineData("need", "need", false)]
    public void What_a_reminder_is_made_of_bears_on_it(string form, string field, bool bears)
    {
        var entry = Full.Of(form).First();
        Assert.Equal(bears, new Edit.Answered(entry.Id, field, new Value.Words("Anders")).OnReminders(Full));
        Assert.Equal(bears, new Edit.Cleared(entry.Id, field).OnReminders(Full));
    }

    [Fact]
    public void Who_is_in_the_plan_and_whether_there_is_one_bears_on_reminders() =>
        Assert.All(
            new Edit[] { new Edit.Archived(), new Edit.Reopened(), new Edit.Left("ben"), new Edit.Joined(new Member("ella", Part.Member)), new Edit.PartChanged("ben", Part.Owner), new Edit.EntryRemoved("task-1") },
            edit => Assert.True(edit.OnReminders(Full)));

    private static HashSet<Notice> Wished(Plan plan) => [.. Wishing.Of(plan, _ => new PersonSettings(), Now, new Ladder())];

    private static Edit Any(Random random)
    {
        var entry = Full.Entries[random.Next(Full.Entries.Count)];
        var fields = Journey.Form(entry.Form).Fields;
        var field = fields[random.Next(fields.Count)].Id;
        return random.Next(6) switch
        {
            0 => new Edit.Cleared(entry.Id, field),
            1 => new Edit.EntryAdded($"{entry.Form}-{Full.Added + 1}", entry.Form),
            2 => new Edit.Renamed($"Titel {random.Next(100)}"),
            3 => new Edit.FormClosed(entry.Form),
            _ => new Edit.Answered(entry.Id, field, new Value.Words($"Satz {random.Next(1000)}")),
        };
    }
}
