using PartnerBot.Planning;
using PartnerBot.Planning.Actions;

namespace PartnerBot.Tests.Planning;

public sealed class ContradictionTests
{
    [Fact]
    public void An_end_before_the_start_is_named() => Named(PlanDrafts.Empty.Date("kick-off", "2027-05-01").Date("end", "2027-04-01"), "end-before-start");

    [Fact]
    public void A_signing_behind_the_end_is_named() => Named(PlanDrafts.Empty.Date("signing", "2027-05-01").Date("end", "2027-04-01"), "signing-after-end");

    [Fact]
    public void A_date_that_is_there_twice_is_named() => Named(PlanDrafts.Empty.Date("event", "2027-05-01").Date("event", "2027-06-01"), "date-twice");

    [Fact]
    public void A_task_behind_the_end_is_named() => Named(PlanDrafts.Empty.Date("end", "2027-04-01").Task("Flyer", due: PlanDrafts.On("2027-05-01")), "task-after-end");

    [Fact]
    public void What_is_counted_from_the_end_may_lie_behind_it() =>
        Assert.Empty(PlanDrafts.Empty.Date("end", "2027-04-01").Task("Lehren aufschreiben", due: PlanDrafts.Weeks("end", 3)).Contradictions());

    [Fact]
    public void A_task_that_hangs_on_an_unset_date_is_named() => Named(PlanDrafts.Empty.Task("Flyer", due: PlanDrafts.Weeks("event", -2)), "date-missing");

    [Fact]
    public void A_blocked_task_wants_a_reason() => Named(PlanDrafts.Empty.Task("Flyer", more: ("state", PlanDrafts.State("blocked"))), "no-reason");

    [Fact]
    public void What_is_done_contradicts_nothing() =>
        Assert.Empty(PlanDrafts.Empty.Date("end", "2027-04-01").Task("Flyer", due: PlanDrafts.On("2027-05-01"), more: ("state", PlanDrafts.State("done"))).Contradictions());

    private static void Named(Plan plan, string kind) => Assert.Equal(kind, Assert.Single(plan.Contradictions()).Kind);
}
