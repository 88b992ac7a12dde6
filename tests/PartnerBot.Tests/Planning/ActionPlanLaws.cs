using FsCheck;
using FsCheck.Fluent;
using Knowledge.Catalogue;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Planning;

public sealed class ActionPlanLaws
{
    private static readonly PlanningCatalogue Catalogue = TurnRegistration.OpenDesk(null).Catalogue!;

    private static readonly Gen<Value> Dues = Gen.OneOf(
        from days in Gen.Choose(0, 900) select (Value)new Value.Day(PlanDrafts.Day("2026-06-01").AddDays(days)),
        from anchor in Gen.Elements(AnchorForm.Kinds.Ids.ToArray())
        from offset in Gen.Choose(-60, 60)
        from unit in Gen.Elements(Enum.GetValues<Span>())
        select (Value)new Value.Relative(anchor, offset, unit));

    private static readonly Gen<Plan> Plans =
        from dates in Gen.Elements(AnchorForm.Kinds.Ids.ToArray()).ListOf(5)
        from tasks in Dues.ListOf(12)
        from done in Gen.Elements("open", "blocked", "done").ListOf(12)
        select tasks.Zip(done).Aggregate(
            dates.Distinct().Aggregate(PlanDrafts.Empty, (plan, kind) => plan.Date(kind, "2027-04-30")),
            (plan, task) => plan.Task($"Aufgabe {plan.Added}", "Frau Kaya", task.First, ("state", PlanDrafts.State(task.Second))));

    [Fact]
    public void Moving_a_date_moves_exactly_what_hangs_on_it() => Prop.ForAll(
        Plans.ToArbitrary(), Gen.Elements(AnchorForm.Kinds.Ids.ToArray()).ToArbitrary(), Gen.Choose(-400, 400).ToArbitrary(),
        (plan, kind, days) => plan.Of("anchor").FirstOrDefault(entry => entry.Picked("kind") == kind) is not { } anchor || Moves(plan, kind, anchor, days)).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_a_checklist_and_undoing_it_is_identity_and_nothing_comes_twice() => Prop.ForAll(
        Plans.ToArbitrary(), Gen.Elements(Catalogue.Checklists.ToArray()).ToArbitrary(), Gen.Elements(Enum.GetValues<Language>()).ToArbitrary(),
        (plan, template, language) =>
        {
            List<Edit> edits = [.. TaskDraft.Edits(plan, plan.Missing(template, language))];
            var (after, undo) = Forth(plan, edits);
            return undo.Count > 0 && Same(plan, after.Apply(undo)) && !after.Missing(template, language).Any() && !after.Missing(template, language.Other()).Any()
                && after.Of("task").Count() == plan.Of("task").Count() + template.Items.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Moving_everything_and_undoing_it_is_identity() => Prop.ForAll(
        Plans.ToArbitrary(), Gen.Choose(-20, 20).ToArbitrary(), Gen.Elements(Enum.GetValues<Span>()).ToArbitrary(),
        (plan, offset, unit) =>
        {
            var (after, undo) = Forth(plan, Shifting.Edits(plan, offset, unit, null, PlanDrafts.Day("2026-11-21")));
            return Same(plan, after.Apply(undo));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Moving_everything_by_days_moves_every_open_task_by_as_many() => Prop.ForAll(
        Plans.ToArbitrary(), Gen.Choose(-20, 20).ToArbitrary(),
        (plan, days) =>
        {
            var after = plan.Apply(Shifting.Edits(plan, days, Span.Days, null, PlanDrafts.Day("2026-11-21")));
            return plan.Of("task").Where(task => task.IsOpen() && task["due"] is not Value.Relative { Unit: Span.Months })
                .All(task => after.DueDay(after.Entry(task.Id)!) == plan.DueDay(task)?.AddDays(days));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ticking_what_comes_back_makes_one_next_task_and_only_one()
    {
        var today = PlanDrafts.Day("2026-11-21");
        var plan = PlanDrafts.Empty.Task("Kennzahlen eintragen", "Frau Kaya", PlanDrafts.On("2026-11-20"), ("rhythm", new Value.Words("jeden Monat")));
        var once = plan.Apply(Ticking.Done(plan, plan.Of("task").Single(), today));
        Assert.Equal([PlanDrafts.Day("2026-11-20"), PlanDrafts.Day("2026-12-20")], once.Of("task").Select(task => once.DueDay(task)!.Value));
        var first = once.Entry(plan.Of("task").Single().Id)!;
        Assert.Empty(Ticking.Done(once, first, today));
        Assert.Empty(Ticking.Again(once, first, today));
    }

    private static bool Moves(Plan plan, string kind, Entry anchor, int days)
    {
        var after = plan.Apply(new Edit.Answered(anchor.Id, "day", new Value.Day(PlanDrafts.Day("2027-04-30").AddDays(days))));
        return plan.Of("task").All(task => (plan.DueDay(task) != after.DueDay(after.Entry(task.Id)!)) == (days != 0 && Shifting.Hangs(task, kind) && !Clipped(plan, after, task)));
    }

    // The last day of a short month may be the same from two days.
    private static bool Clipped(Plan plan, Plan after, Entry task) => task["due"] is Value.Relative { Unit: Span.Months } && plan.DueDay(task) == after.DueDay(after.Entry(task.Id)!);

    private static (Plan After, IReadOnlyList<Edit> Undo) Forth(Plan plan, IReadOnlyList<Edit> edits)
    {
        var undo = new List<Edit>();
        foreach (var edit in edits)
        {
            if (plan.Inverse(edit) is { } inverse)
            {
                undo.Insert(0, inverse);
            }

            plan = plan.Apply(edit);
        }

        return (plan, undo);
    }

    private static bool Same(Plan one, Plan other) => Values(one).SequenceEqual(Values(other));

    private static IEnumerable<string> Values(Plan plan) => plan.Entries.SelectMany(entry => entry.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{entry.Id}.{answer.Key}={answer.Value.Value}{(answer.Value.Value as Value.Chosen)?.Options[0]}"));
}
