using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Balance;

namespace PartnerBot.Planning.Portfolio;

/// <summary>One partnership at a glance.</summary>
/// <param name="Next">The next day on which something is due or takes place.</param>
/// <param name="End">The day it ends; null for an open end.</param>
/// <param name="Overdue">Tasks past their day.</param>
/// <param name="Missing">Required answers that are still open.</param>
public sealed record Outlook(Plan Plan, Phase Phase, DateOnly? Next, DateOnly? End, int Overdue, int Missing)
{
    public static Outlook Of(Plan plan, DateOnly today)
    {
        var days = plan.Of("task").Where(task => task.IsOpen()).Select(plan.Days().DueDay)
            .Concat(plan.Entries.Where(entry => entry.Form is "anchor" or "meeting").Select(entry => entry["day"] is Value.Day(var day) ? day : (DateOnly?)null));
        return new Outlook(
            plan,
            Phases.Of(plan, today),
            days.Where(day => day >= today).Min(),
            Phases.End(plan),
            plan.Board(today).Count(row => row.Group == TaskGroup.Overdue),
            Journey.Missing(plan).Count());
    }

    /// <summary>The closest level among the partners, as told; null where nobody told one.</summary>
    public string? Level => Plan.Of(LevelForm.Form.Id).Select(entry => entry.Picked("level")).OfType<string>()
        .Where(LevelForm.Levels.Ids.Contains).MaxBy(level => LevelForm.Levels.Ids.ToList().IndexOf(level));
}
