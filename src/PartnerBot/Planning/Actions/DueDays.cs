namespace PartnerBot.Planning.Actions;

/// <summary>The one place where "two weeks before the event" becomes a day.</summary>
public static class DueDays
{
    /// <summary>The day of one of the plan's own dates; the newest entry of that kind counts. Null while nobody has set it.</summary>
    public static DateOnly? DayOf(this Plan plan, string anchor) =>
        plan.Of("anchor").LastOrDefault(entry => entry.Picked("kind") == anchor)?["day"] is Value.Day(var day) ? day : null;

    /// <summary>The day a value stands for; null where it hangs on a date that nobody has set, or is no day at all.</summary>
    public static DateOnly? Resolve(this Plan plan, Value? value) => value switch
    {
        Value.Day(var day) => day,
        Value.Relative(var anchor, var offset, var unit) when plan.DayOf(anchor) is { } from => Shift(from, offset, unit),
        _ => null,
    };

    /// <summary>All days of the plan at once, for whoever looks at many tasks.</summary>
    public static PlanDays Days(this Plan plan) => new(plan);

    /// <summary>The day until which a task is to be done.</summary>
    public static DateOnly? DueDay(this Plan plan, Entry task) => plan.Resolve(task["due"]);

    /// <summary>The Sunday of a day's week.</summary>
    public static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    /// <summary>Neither done nor dropped.</summary>
    public static bool IsOpen(this Entry task) => task.Picked("state") is not ("done" or "dropped");

    /// <summary>So many days, weeks or months further; a month before March 31 is the last day of February.</summary>
    public static DateOnly Shift(DateOnly from, int offset, Span unit) => unit switch
    {
        Span.Days => from.AddDays(offset),
        Span.Weeks => from.AddDays(7 * offset),
        _ => from.AddMonths(offset),
    };
}
