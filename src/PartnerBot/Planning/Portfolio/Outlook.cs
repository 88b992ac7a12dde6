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
    private const int DaysOfEnding = 90;

    public static Outlook Of(Plan plan, DateOnly today)
    {
        var end = plan.DayOf("end") ?? (plan.Of("need").FirstOrDefault()?["until"] is Value.Day(var until) ? until : null);
        var days = plan.Of("task").Where(task => task.IsOpen()).Select(plan.Days().DueDay)
            .Concat(plan.Entries.Where(entry => entry.Form is "anchor" or "meeting").Select(entry => entry["day"] is Value.Day(var day) ? day : (DateOnly?)null));
        return new Outlook(
            plan,
            PhaseOf(plan, end, today),
            days.Where(day => day >= today).Min(),
            end,
            plan.Board(today).Count(row => row.Group == TaskGroup.Overdue),
            Journey.Missing(plan).Count());
    }

    /// <summary>How close the cooperation is: of several partners' levels the closest; null where none was told.</summary>
    public string? Level => Plan.Of(LevelForm.Form.Id).Select(entry => entry.Picked("level")).OfType<string>().MaxBy(level => LevelForm.Levels.Ids.ToList().IndexOf(level));

    private static Phase PhaseOf(Plan plan, DateOnly? end, DateOnly today) =>
        plan.Archived ? Phase.Archived
        : end < today ? Phase.Ended
        : end <= today.AddDays(DaysOfEnding) ? Phase.Ending
        : plan.DayOf("kick-off") <= today ? Phase.Running
        : Journey.Next(plan) is Forms.Position.At ? Phase.Planning
        : Phase.Ready;
}
