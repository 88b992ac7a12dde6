using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Judges single days.</summary>
internal static class Days
{
    /// <summary>A day that has been more recently than this may be meant instead of the one in a year.</summary>
    private const int JustBeen = 90;

    private static readonly string[] Present = ["this", "dies"];
    private static readonly string[] Next = ["next", "nxt", "nächst", "naechst", "nachst"];

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

        return new PlanningDate.On(entity, day, Swapped(entity.Text, day, language, today) ?? Week(entity, day, today) ?? Past(days, values[^1].Timex, day, today));
    }

    private static bool IsPresentWeekday(string text) =>
        text.Split(' ') is [var first, _] && Array.Exists(Present, word => first.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>03/04 the other way round.</summary>
    private static OtherReading? Swapped(string text, DateOnly day, Language language, DateOnly today)
    {
        var parts = text.Split('/');
        if (parts.Length is < 2 or > 3 || !Number(parts[0], out var a) || !Number(parts[1], out var b) || a > 12 || b > 12 || a == b)
        {
            return null;
        }

        var (month, number) = language == Language.German ? (a, b) : (b, a);
        var other = new DateOnly(day.Year, month, number);
        // Without a year both readings lie ahead.
        other = parts.Length == 2 && other < today ? other.AddYears(1) : other;
        return new OtherReading(other, other, Ambiguity.DayMonthOrder);
    }

    private static OtherReading? Week(Entity entity, DateOnly day, DateOnly today)
    {
        var text = entity.Text;
        if (entity.Resolution.Values[^1].Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
        {
            return day == today ? new OtherReading(day.AddDays(7), day.AddDays(7), Ambiguity.Today) : null;
        }

        var isNext = Array.Exists(Next, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) && !text.Contains("wo", StringComparison.OrdinalIgnoreCase)
            && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 2 && !text.Contains("week", StringComparison.OrdinalIgnoreCase);
        var coming = day.AddDays(-7);
        return isNext && coming > today && day.DayNumber - today.DayNumber <= 14 ? new OtherReading(coming, coming, Ambiguity.NextWeekday) : null;
    }

    private static OtherReading? Past(List<DateOnly> days, string timex, DateOnly day, DateOnly today) =>
        days.Count > 1 && timex.StartsWith("XXXX", StringComparison.Ordinal) && !timex.StartsWith("XXXX-W", StringComparison.Ordinal) && day != today && today.DayNumber - days[0].DayNumber is > 0 and <= JustBeen
            ? new OtherReading(days[0], days[0], Ambiguity.Year)
            : null;

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
