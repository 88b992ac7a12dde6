namespace PartnerBot.Planning.Actions;

/// <summary>A plan's tasks in the order in which they press.</summary>
public static class TaskBoard
{
    public static IReadOnlyList<(TaskGroup Group, Entry Task)> Board(this Plan plan, DateOnly today) =>
        [.. plan.Of("task").Where(task => task.Said("title") is not null)
            .Select(task => (Group: plan.GroupOf(task, today), Task: task, Day: plan.DueDay(task) ?? DateOnly.MaxValue))
            .OrderBy(row => row.Group).ThenBy(row => row.Day)
            .Select(row => (row.Group, row.Task))];

    public static TaskGroup GroupOf(this Plan plan, Entry task, DateOnly today) =>
        !task.IsOpen() ? TaskGroup.Done
        : task.Picked("state") == "blocked" ? TaskGroup.Waiting
        : plan.DueDay(task) switch
        {
            null => task["due"] is Value.Relative ? TaskGroup.Waiting : TaskGroup.Later,
            { } day when day < today => TaskGroup.Overdue,
            { } day when day <= DueDays.EndOfWeek(today) => TaskGroup.ThisWeek,
            _ => TaskGroup.Later,
        };

    /// <summary>The one task to do next, and why it is this one; null where nothing can be done.</summary>
    public static (Entry Task, string Why)? NextTask(this Plan plan, DateOnly today, Func<Entry, bool> concerns)
    {
        var open = plan.Board(today).Where(row => row.Group < TaskGroup.Waiting && concerns(row.Task)).ToList();
        if (open.Count == 0)
        {
            return plan.Board(today).FirstOrDefault(row => row.Group == TaskGroup.Waiting && concerns(row.Task)) is { Task: { } stuck } ? (stuck, "blocked") : null;
        }

        var (group, first) = open[0];
        // Of what presses alike, the urgent comes first, then what is under way.
        var chosen = open.Where(row => row.Group == group && (group == TaskGroup.Overdue || plan.DueDay(row.Task) == plan.DueDay(first)))
            .OrderByDescending(row => row.Task.Picked("urgent") == "yes").ThenByDescending(row => row.Task.Picked("state") == "in-progress").First().Task;
        return (chosen, group switch
        {
            TaskGroup.Overdue => "overdue",
            TaskGroup.ThisWeek => "this-week",
            _ => plan.DueDay(chosen) is null ? "open" : "first",
        });
    }
}
