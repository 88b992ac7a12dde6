using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Judges single days.</summary>
internal static class Days
{
    /// <summary>A day that has been more recently than this may be meant instead of the one in a year.</summary>
    private const int JustBeen = 90;

    private static readonly string[] Present = ["this", "dies"];

    public static PlanningDate.On Of(Entity entity, Language language, DateOnly today)
    {
        var values = entity.Resolution.Values;
        var days = values.Select(value => Judgement.Day(value.Value!)).ToList();
        // A yearless day that is today: Recognizers-Text counts it as past once the day has begun.
        var day = days.Contains(today) ? today : days[^1];
        // "This Friday" said on a Saturday can hardly be yesterday.
        if (day < today && IsPresentWeekday(entity.Text))
        {
            return new PlanningDate.On(entity, day.AddDays(7), new OtherReading(day, day, Ambiguity.NextWeekday));
        }

        return new PlanningDate.On(entity, day, Doubtful.Of(entity.Text, day, language, today) ?? Week(entity, day, today) ?? Past(days, values[^1].Timex, day, today));
    }

    private static bool IsPresentWeekday(string text) =>
        text.Split(' ') is [var first, _] && Array.Exists(Present, word => first.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static OtherReading? Week(Entity entity, DateOnly day, DateOnly today) =>
        entity.Resolution.Values[^1].Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
            ? day == today ? new OtherReading(day.AddDays(7), day.AddDays(7), Ambiguity.Today) : null
            : null;

    private static OtherReading? Past(List<DateOnly> days, string timex, DateOnly day, DateOnly today) =>
        days.Count > 1 && timex.StartsWith("XXXX", StringComparison.Ordinal) && !timex.StartsWith("XXXX-W", StringComparison.Ordinal) && day != today && today.DayNumber - days[0].DayNumber is > 0 and <= JustBeen
            ? new OtherReading(days[0], days[0], Ambiguity.Year)
            : null;
}
