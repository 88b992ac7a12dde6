namespace PartnerBot.Planning.Actions;

/// <summary>Moves what a plan has before it by a stretch of time.</summary>
public static class Shifting
{
    private const int DaysOfWeek = 7;

    /// <summary>Open tasks that hang on a date, or all of them.</summary>
    public static IReadOnlyList<Entry> Concerned(Plan plan, string? anchor) =>
        [.. plan.Of("task").Where(task => task.IsOpen() && (anchor is null ? task["due"] is Value.Day or Value.Relative : Hangs(task, anchor)))];

    public static bool Hangs(Entry task, string anchor) => task["due"] is Value.Relative(var on, _, _) && on == anchor;

    /// <summary>
    /// Everything: the dates to come move, and with them what hangs on them; so do fixed days, and tasks that hang on a date that is over.
    /// With a date: only the tasks that hang on it.
    /// </summary>
    public static IReadOnlyList<Edit> Edits(Plan plan, int offset, Span unit, string? anchor, DateOnly today)
    {
        List<Entry> dates = anchor is null ? [.. plan.Of("anchor").Where(entry => entry["day"] is Value.Day(var day) && day >= today)] : [];
        var moving = dates.Select(entry => entry.Picked("kind")).ToHashSet();
        return
        [
            .. dates.Select(entry => Later(entry, "day", offset, unit)),
            .. Concerned(plan, anchor).Select(task => task["due"] switch
            {
                Value.Relative(var on, _, _) when moving.Contains(on) => null,
                Value.Relative relative => new Edit.Answered(task.Id, "due", Later(plan, relative, offset, unit)),
                _ => Later(task, "due", offset, unit),
            }).OfType<Edit>(),
        ];
    }

    private static Edit.Answered Later(Entry entry, string field, int offset, Span unit) =>
        new(entry.Id, field, new Value.Day(DueDays.Shift(((Value.Day)entry[field]!).Date, offset, unit)));

    // Months and weeks do not add up to either; then the day itself is kept, where there is one.
    private static Value Later(Plan plan, Value.Relative due, int offset, Span unit) =>
        due.Unit == unit ? due with { Offset = due.Offset + offset }
        : due.Unit != Span.Months && unit != Span.Months ? new Value.Relative(due.Anchor, Days(due.Offset, due.Unit) + Days(offset, unit), Span.Days)
        : plan.Resolve(due) is { } day ? new Value.Day(DueDays.Shift(day, offset, unit))
        : due;

    private static int Days(int count, Span unit) => unit == Span.Weeks ? count * DaysOfWeek : count;
}
