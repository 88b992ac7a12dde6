using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Goals;

namespace PartnerBot.Planning.Meetings;

/// <summary>What a meeting has to talk about: at most five points, the pressing ones first.</summary>
public static class Agenda
{
    private const int DaysAhead = 14;

    /// <summary>The points with the entries behind them; the last one, the next date, has none.</summary>
    public static IReadOnlyList<AgendaPoint> Of(Plan plan, DateOnly today)
    {
        var board = plan.Board(today);
        IReadOnlyList<Entry> Tasks(Func<(TaskGroup Group, Entry Task), bool> wanted) => [.. board.Where(wanted).Select(row => row.Task)];
        AgendaPoint[] points =
        [
            new("overdue", Tasks(row => row.Group == TaskGroup.Overdue)),
            new("blocked", Tasks(row => row.Group == TaskGroup.Waiting && row.Task.Picked("state") == "blocked")),
            new("soon", Tasks(row => row.Group is TaskGroup.ThisWeek or TaskGroup.Later && plan.DueDay(row.Task) <= today.AddDays(DaysAhead))),
            new("goals", [.. plan.Of("goal").Where(goal => goal["statement"] is not null && Measures.Of(goal).Count == 0)]),
        ];
        return [.. points.Where(point => point.Entries.Count > 0), new AgendaPoint("next-date", [])];
    }
}
