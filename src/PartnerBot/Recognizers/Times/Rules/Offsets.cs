using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Days that are a length of time away from another day.</summary>
internal static class Offsets
{
    /// <summary>So long before or after today; only lengths of whole days, the others are times.</summary>
    public static Func<Match, object?> FromToday(int sign) => m => m.Get<Length>("length") is { IsOfDays: true } length
        ? Calendar.Settled(length.Shift(m.Scene.Today, sign).Date)
        : null;

    /// <summary>So long before or after a day that is said with it. The coming reading counts, so that there is one answer.</summary>
    public static Func<Match, object?> FromDay(int sign) => m => m.Get<Length>("length") is { IsOfDays: true } length
        ? m.Get<Meaning>("date") switch
        {
            Day day => Calendar.Settled(length.Shift(day.Future, sign).Date),
            _ => null,
        }
        : null;

    /// <summary>The weekday on or after the day that lies so long before or after another.</summary>
    public static Func<Match, object?> FromDayOnWeekday(int sign) => m => FromDay(sign)(m) is Day day
        ? Calendar.Settled(day.Future.AddDays((m.Int("weekday") - day.Future.Weekday() + 7) % 7))
        : null;

    /// <summary>Everything before the day that lies so long before another.</summary>
    public static object? MoreThanBefore(Match m) => FromDay(-1)(m) is Day day
        ? new Span(new Reading(day.Timex, null, day.Future), new Reading(day.Timex, null, day.Future), Scale.Day) { Mod = "before" }
        : null;

    /// <summary>Everything after the day that lies so long after another.</summary>
    public static object? MoreThanAfter(Match m) => FromDay(1)(m) is Day day
        ? new Span(new Reading(day.Timex, day.Future, null), new Reading(day.Timex, day.Future, null), Scale.Day) { Mod = "after" }
        : null;

    /// <summary>The days between a day and the one so long after or before it.</summary>
    public static Func<Match, object?> LessThan(int sign) => m => m.Get<Length>("length") is { IsOfDays: true } length
        && m.Get<Meaning>("date") is Day day ? Between(day.Future, length.Shift(day.Future, sign), length.Timex) : null;

    /// <summary>From today on for so long.</summary>
    public static object? Within(Match m) => m.Get<Length>("length") is { IsOfDays: true } length
        ? Between(m.Scene.Today, length.Shift(m.Scene.Today, 1), length.Timex)
        : null;

    /// <summary>For so long from a day on.</summary>
    public static object? For(Match m)
    {
        if (m.Get<Length>("length") is not { IsOfDays: true } length || m.Get<Meaning>("date") is not Day day)
        {
            return null;
        }

        return Between(day.Future, length.Shift(day.Future, 1), length.Timex);
    }

    public static Span Between(DateTime from, DateTime to, string duration)
    {
        var (start, end) = from <= to ? (from, to) : (to, from);
        return new Span($"({start.Iso()},{end.Iso()},{duration})", start.Date, end.Date, Scale.Day);
    }
}
