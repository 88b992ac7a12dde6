namespace PartnerBot.Planning.Actions;

/// <summary>A plan's tasks in the order in which they press.</summary>
public static class TaskBoard
{
    public static IReadOnlyList<(TaskGroup Group, Entry Task)> Board(this Plan plan, DateOnly today)
    {
        var days = plan.Days();
        return [.. plan.Of("task").Where(task => task.Said("title") is not null)
            .Select(task => (Task: task, Day: days.DueDay(task)))
            .Select(row => (Group: GroupOf(row.Task, row.Day, today), row.Task, row.Day))
            .OrderBy(row => row.Group).ThenBy(row => row.Day ?? DateOnly.MaxValue)
            .Select(row => (row.Group, row.Task))];
    }

    public static TaskGroup GroupOf(this Plan plan, Entry task, DateOnly today) => GroupOf(task, plan.DueDay(task), today);

    /// <summary>The one task to do next, and why it is this one; null where nothing can be done.</summary>
    public static (Entry Task, string Why)? NextTask(this Plan plan, DateOnly today, Func<Entry, bool> concerns)
    {
        var board = plan.Board(today).Where(row => row.Group != TaskGroup.Done && concerns(row.Task)).ToList();
        if (board.Count == 0)
        {
            return null;
        }

        var (group, first) = board[0];
        // Of what presses alike, the urgent comes first, then what is under way.
        var alike = board.TakeWhile(row => row.Group == group && (group == TaskGroup.Overdue || plan.DueDay(row.Task) == plan.DueDay(first)));
        var chosen = alike.OrderByDescending(row => row.Task.Picked("urgent") == "yes").ThenByDescending(row => row.Task.Picked("state") == "in-progress").First().Task;
        return (chosen, group switch
        {
            TaskGroup.Overdue => "overdue",
            TaskGroup.ThisWeek => "this-week",
            TaskGroup.Waiting => "blocked",
            _ => plan.DueDay(chosen) is null ? "open" : "first",
        });
    }

    private static TaskGroup GroupOf(Entry task, DateOnly? due, DateOnly today) =>
        !task.IsOpen() ? TaskGroup.Done
        : task.Picked("state") == "blocked" ? TaskGroup.Waiting
        : due switch
        {
            null => task["due"] is Value.Relative ? TaskGroup.Waiting : TaskGroup.Later,
            { } day when day < today => TaskGroup.Overdue,
            { } day when day <= DueDays.EndOfWeek(today) => TaskGroup.ThisWeek,
            _ => TaskGroup.Later,
        };
}
