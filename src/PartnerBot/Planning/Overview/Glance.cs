using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Portfolio;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Overview;

/// <summary>Where a plan stands today, as far as the reader may see it.</summary>
/// <param name="Phase">By the one rule (<see cref="Phases"/>), with the step that is worked on.</param>
/// <param name="At">The step that is worked on; null once all of them are through, or when the plan is archived.</param>
/// <param name="Next">The nearest date ahead.</param>
/// <param name="Missing">Required answers that are not there.</param>
/// <param name="Overdue">Open tasks whose day has passed, the oldest first.</param>
public sealed record Glance(Line Phase, Step? At, Upcoming? Next, IReadOnlyList<Position.At> Missing, IReadOnlyList<Entry> Overdue)
{
    public static Glance Of(Plan plan, DateOnly today)
    {
        var at = plan.Archived ? null : Journey.Next(plan) switch
        {
            Position.At(var form, _, _) => Journey.StepOf(form.Id),
            Position.Another(var form) => Journey.StepOf(form.Id),
            _ => null,
        };
        var told = new Line($"phase.{Phases.Of(plan, today).ToString().ToLowerInvariant()}");
        var phase = at is null ? told
            : new Line("glance.step", ("phase", told), ("number", Journey.Number(at)), ("count", Journey.Steps.Count), ("step", new Line($"step.{at.Id}")));
        var tasks = plan.Of(TaskForm.Form.Id).Where(task => task.IsOpen()).ToList();
        return new Glance(
            phase,
            at,
            plan.Archived ? null : Upcoming.All(plan).Where(date => date.Day >= today).MinBy(date => date.Day),
            plan.Archived ? [] : [.. Journey.Missing(plan)],
            plan.Archived ? [] : [.. tasks.Where(task => plan.DueDay(task) < today).OrderBy(plan.DueDay)]);
    }
}
