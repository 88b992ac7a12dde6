using PartnerBot.Planning.Reminding;

namespace PartnerBot.Planning.Actions;

/// <summary>What follows when a task that comes back is done: its next occurrence is a task of its own, so that the history keeps each.</summary>
public static class Ticking
{
    private static readonly string[] Carried = ["title", "owner", "helpers", "effort", "goal", "rhythm", "visible", "urgent"];

    /// <summary>Answer of older plans that names the next occurrence; no field of the form.</summary>
    private const string Next = "next";

    /// <summary>Answer that names the occurrence before, so that the next cannot come twice; no field of the form.</summary>
    private const string After = "after";

    /// <summary>The day of the next occurrence; null for a task that does not come back, or has done so.</summary>
    public static DateOnly? NextDay(this Plan plan, Entry task, DateOnly today) =>
        !plan.HasComeBack(task) && Repeating.Read(task.Said("rhythm")) is { } rhythm && plan.DueDay(task) is { } due ? Repeating.Next(rhythm, due, due > today ? due : today) : null;

    /// <summary>All that ticking a task comes to.</summary>
    public static IReadOnlyList<Edit> Done(Plan plan, Entry task, DateOnly today) =>
        task.Picked("state") == "done" ? [] : [new Edit.Answered(task.Id, "state", new Value.Chosen(["done"])), .. Again(plan, task, today)];

    /// <summary>The next occurrence of a task that was ticked, where there is room for it; the rhythm goes on with it.</summary>
    public static IReadOnlyList<Edit> Again(Plan plan, Entry task, DateOnly today) =>
        plan.NextDay(task, today) is { } day && plan.Of(TaskForm.Form.Id).Count() < TaskForm.Form.Most ? [new Edit.CameAgain(task.Id, $"task-{plan.Added + 1}", day)] : [];

    /// <summary>The next occurrence as an entry of its own.</summary>
    public static Entry Occurrence(Entry task, string id, DateOnly day, long version) => new(id, TaskForm.Form.Id)
    {
        Answers = Carried.Where(field => task[field] is not null).Select(field => (field, Value: task[field]!))
            .Append(("due", new Value.Day(day))).Append((After, new Value.Words(task.Id)))
            .ToDictionary(answer => answer.Item1, answer => new Answer(answer.Item2, version)),
    };

    /// <summary>A done task comes back once, later than it was due, and by its own rhythm.</summary>
    public static bool MayComeAgain(this Plan plan, Edit.CameAgain edit) =>
        plan.Entry(edit.Task) is { Form: "task" } task && task.Picked("state") == "done" && !plan.HasComeBack(task)
        && Repeating.Read(task.Said("rhythm")) is not null && plan.DueDay(task) < edit.Day;

    /// <summary>It came by itself, and nobody has written in it: its answers are all of one version.</summary>
    public static bool IsUntouchedOccurrence(this Entry task) =>
        task.Said(After) is not null && task.Answers.Values.Select(answer => answer.Version).Distinct().Count() == 1;

    private static bool HasComeBack(this Plan plan, Entry task) => task[Next] is not null || plan.Of(TaskForm.Form.Id).Any(other => other.Said(After) == task.Id);
}
