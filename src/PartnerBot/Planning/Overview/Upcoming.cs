using PartnerBot.Planning.Actions;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Overview;

/// <summary>A day in a plan, and what is on it.</summary>
/// <param name="What">Words of a person, or a line.</param>
public sealed record Upcoming(DateOnly Day, object What)
{
    /// <summary>The plan's own dates and the days until which open tasks are due.</summary>
    public static IEnumerable<Upcoming> All(Plan plan) =>
        Anchors(plan).Concat(
            from task in plan.Of(TaskForm.Form.Id)
            where task.IsOpen()
            let day = plan.DueDay(task)
            where day is not null
            select new Upcoming(day.Value, task.Said("title") ?? (object)new Line("form.task")));

    /// <summary>The plan's own dates, as set.</summary>
    public static IEnumerable<Upcoming> Anchors(Plan plan) =>
        from entry in plan.Of(AnchorForm.Form.Id)
        let kind = entry.Picked("kind")
        where kind is not null && entry["day"] is Value.Day
        select new Upcoming(((Value.Day)entry["day"]!).Date, new Line(AnchorForm.Kinds.Key(kind)));
}
