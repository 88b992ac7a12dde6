using PartnerBot.Planning.Reminding;

namespace PartnerBot.Planning.Actions;

/// <summary>What follows when a task that comes back is done: its next occurrence is a task of its own, so that the history keeps each.</summary>
public static class Ticking
{
    private static readonly string[] Carried = ["title", "owner", "helpers", "effort", "goal", "rhythm", "visible", "urgent"];

    /// <summary>Answer that names the next occurrence, so that it cannot come twice; no field of the form.</summary>
    private const string Next = "next";

    /// <summary>The day of the next occurrence; null for a task that does not come back, or has done so.</summary>
    public static DateOnly? NextDay(this Plan plan, Entry task, DateOnly today) =>
        task[Next] is null && Repeating.Read(task.Said("rhythm")) is { } rhythm && plan.DueDay(task) is { } due ? Repeating.Next(rhythm, due, due > today ? due : today) : null;

    /// <summary>All that ticking a task comes to.</summary>
    public static IReadOnlyList<Edit> Done(Plan plan, Entry task, DateOnly today) =>
        task.Picked("state") == "done" ? [] : [new Edit.Answered(task.Id, "state", new Value.Chosen(["done"])), .. Again(plan, task, today)];

    /// <summary>The next occurrence of a task that was ticked; the rhythm goes on with it.</summary>
    public static IReadOnlyList<Edit> Again(Plan plan, Entry task, DateOnly today)
    {
        if (plan.NextDay(task, today) is not { } day)
        {
            return [];
        }

        var id = $"task-{plan.Added + 1}";
        return
        [
            new Edit.EntryAdded(id, "task"),
            .. Carried.Where(field => task[field] is not null).Select(field => new Edit.Answered(id, field, task[field]!)),
            new Edit.Answered(id, "due", new Value.Day(day)),
            new Edit.Answered(task.Id, Next, new Value.Words(id)),
        ];
    }
}
