namespace PartnerBot.Planning.Actions;

/// <summary>The plan's own dates, looked up once: a list of two hundred tasks asks for each of them.</summary>
public sealed class PlanDays(Plan plan)
{
    private readonly Dictionary<string, DateOnly?> days = AnchorForm.Kinds.Ids.ToDictionary(kind => kind, plan.DayOf);

    /// <summary>As <see cref="DueDays.DueDay"/>.</summary>
    public DateOnly? DueDay(Entry task) => task["due"] switch
    {
        Value.Day(var day) => day,
        Value.Relative(var anchor, var offset, var unit) when days.GetValueOrDefault(anchor) is { } from => DueDays.Shift(from, offset, unit),
        _ => null,
    };
}
