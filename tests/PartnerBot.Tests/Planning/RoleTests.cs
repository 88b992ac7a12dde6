using PartnerBot.Planning;
using PartnerBot.Planning.Roles;

namespace PartnerBot.Tests.Planning;

public sealed class RoleTests
{
    [Fact]
    public void A_plan_in_which_all_is_clear_gets_no_finding() => Assert.Empty(RoleLint.Check(Clear));

    [Theory]
    [InlineData("lint.accountable", "result-1", "accountable", "Frau Lindner und Herr Brandt")]
    [InlineData("lint.deputy", "partner-1", "deputy", null)]
    [InlineData("lint.hours", "task-9", "effort", "9")]
    public void What_breaks_a_rule_is_named(string finding, string entry, string field, string? value)
    {
        Edit edit = value is null ? new Edit.Cleared(entry, field)
            : new Edit.Answered(entry, field, decimal.TryParse(value, out var number) ? new Value.Number(number) : new Value.Words(value));
        Assert.Contains(RoleLint.Check(Clear.Apply(edit)), line => line.Key == finding);
    }

    [Fact]
    public void A_partner_without_task_and_role_is_named_but_a_sponsor_is_not()
    {
        var idle = Clear.Apply(With("partner-2", "partner", ("organisation", "Sparkasse")));
        Assert.Contains(RoleLint.Check(idle), line => line.Key == "lint.idle");
        Assert.Empty(RoleLint.Check(idle.Apply(new Edit.Answered("partner-2", "relation", new Value.Chosen(["sponsor"])))));
    }

    [Fact]
    public void Three_roles_of_one_person_are_a_single_point_of_failure()
    {
        var plan = Clear.Apply([.. With("role-2", "role", ("person", "Frau Lindner")), .. With("role-3", "role", ("person", "Frau Lindner"))]);
        Assert.Contains(RoleLint.Check(plan), line => line.Key == "lint.single");
    }

    [Fact]
    public void Who_leaves_hands_over_everything_but_what_is_done_and_undo_brings_it_back()
    {
        var plan = Clear.Apply([.. With("task-2", "task", ("title", "Auftakt"), ("owner", "Frau Kaya")), new Edit.Answered("task-2", "state", new Value.Chosen(["done"]))]);
        var edits = Holdings.Move(plan, "Kaya", "Frau Demir");
        var after = plan.Apply(edits);
        Assert.Equal("Frau Demir", after.Entry("partner-1")!.Said("contact"));
        Assert.Equal("Frau Demir, Herr Brandt", after.Entry("result-1")!.Said("responsible"));
        Assert.Equal("Frau Demir", after.Entry("task-1")!.Said("owner"));
        Assert.Equal("Frau Kaya", after.Entry("task-2")!.Said("owner"));
        Assert.Equal(["task-2"], Holdings.Of(after, "Frau Kaya").Select(at => at.Entry));
    }

    [Theory]
    [InlineData("Frau Kaya", "kaya", true)]
    [InlineData("Anna Kaya", "Frau Kaya", true)]
    [InlineData("Anna Kaya", "Elif Kaya", false)]
    [InlineData("Dr. Elif Kaya", "Kaya, Elif", true)]
    [InlineData("Frau Kaya", "Frau Demir", false)]
    [InlineData("Frau Sahin-Aya", "Aya", false)]
    public void Two_notations_may_be_the_same_person_when_all_words_of_one_are_in_the_other(string one, string other, bool same) => Assert.Equal(same, Names.Same(one, other));

    [Fact]
    public void Half_a_name_that_fits_two_hands_over_nothing()
    {
        var two = Clear.Apply([.. With("task-7", "task", ("title", "Plakat"), ("owner", "Anna Müller")), .. With("task-8", "task", ("title", "Presse"), ("owner", "Anna Schmidt"))]);
        Assert.Empty(Holdings.Of(two, "Anna"));
        Assert.Equal(["task-7"], Holdings.Of(two, "Frau Anna Müller").Select(at => at.Entry));
        Assert.Equal(["task-8"], Holdings.Of(two, "Schmidt").Select(at => at.Entry));
    }

    private static readonly Plan Clear = Editing.Begin(new Edit.Started("p", "Plan", "anna", DateTimeOffset.UnixEpoch)).Apply(
    [
        .. With("partner-1", "partner", ("organisation", "Kita Sonnenblume"), ("contact", "Frau Kaya"), ("deputy", "Herr Yilmaz")),
        .. With("role-1", "role", ("person", "Frau Lindner"), ("deputy", "Herr Brandt")),
        new Edit.Answered("role-1", "hours", new Value.Number(6)),
        .. With("result-1", "result", ("result", "Elternabend"), ("accountable", "Frau Lindner"), ("responsible", "Frau Kaya, Herr Brandt")),
        .. With("task-1", "task", ("title", "Einladung"), ("owner", "Frau Kaya")),
        .. With("task-9", "task", ("title", "Raum"), ("owner", "Frau Lindner")),
    ]);

    private static Edit[] With(string id, string form, params (string Field, string Words)[] answers) =>
        [new Edit.EntryAdded(id, form), .. answers.Select(answer => new Edit.Answered(id, answer.Field, new Value.Words(answer.Words)))];
}
