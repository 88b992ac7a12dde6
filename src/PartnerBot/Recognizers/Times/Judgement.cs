using System.Globalization;
using PartnerBot.Recognizers.Times.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times;

/// <summary>
/// Takes the reading a planner means: the coming one, ends included. Where the words are ambiguous it also gives the other reading,
/// so that the bot can say "Friday, 27 November" and offer the alternative.
/// </summary>
public static class Judgement
{
    /// <summary>One judgement for each entity that names a day or a stretch of days; durations, recurrences and bare times have none.</summary>
    public static IReadOnlyList<PlanningDate> Of(
        IReadOnlyList<Entity> entities, Language language, DateTime reference, TimeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return [.. entities.Select(entity => Of(entity, language, reference, context)).OfType<PlanningDate>()];
    }

    /// <summary>The judgement of one entity, or null where it names no day.</summary>
    public static PlanningDate? Of(Entity entity, Language language, DateTime reference, TimeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var values = entity.Resolution.Values;
        return values.Count == 0 ? null : values[^1] switch
        {
            { Type: "date", Timex: ['@', ..] } hanging => Hanging(entity, hanging.Timex),
            { Type: "date", Value: null or "not resolved" } impossible => new PlanningDate.Impossible(entity, Reason(impossible.Timex)),
            { Type: "date" } => Days.Of(entity, language, DateOnly.FromDateTime(reference)),
            { Type: "daterange" } => Stretches.Of(entity, language, DateOnly.FromDateTime(reference), context ?? new TimeContext()),
            { Type: "datetime" or "datetimerange" } at => At(entity, Day((at.Value ?? at.Start)![..10]), language, DateOnly.FromDateTime(reference)),
            _ => null,
        };
    }

    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PlanningDate.On At(Entity entity, DateOnly day, Language language, DateOnly today) =>
        new(entity, day, Doubtful.Of(entity.Text, day, language, today));

    private static PlanningDate.Hanging Hanging(Entity entity, string timex)
    {
        // The key may hold a dash itself; the offset is a sign and a P.
        var sign = Math.Max(timex.LastIndexOf("+P", StringComparison.Ordinal), timex.LastIndexOf("-P", StringComparison.Ordinal));
        return sign < 0 ? new PlanningDate.Hanging(entity, timex[1..], "") : new PlanningDate.Hanging(entity, timex[1..sign], timex[sign..].TrimStart('+'));
    }

    private static Impossibility Reason(string timex)
    {
        var parts = timex.Split('-');
        if (parts is not [_, var month, var day] || !int.TryParse(month, out var m) || !int.TryParse(day, out var d) || m is < 1 or > 12)
        {
            return Impossibility.NoSuchMonth;
        }

        return m == 2 && d == 29 ? Impossibility.NotALeapYear : Impossibility.DayNotInMonth;
    }
}
