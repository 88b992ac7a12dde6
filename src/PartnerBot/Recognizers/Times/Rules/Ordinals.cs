using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>The first, third or last of something within something larger. Last is written -1.</summary>
internal static class Ordinals
{
    /// <summary>Week of a month or year; a week belongs where its Thursday lies.</summary>
    public static object? WeekOf(Match m)
    {
        if (m.Get<Meaning>("span") is not Span { Scale: Scale.Month or Scale.Year } span || span.Past.Start is null || span.Mod is not null)
        {
            return null;
        }

        return Week(span.Past, m.Int("nth"), span) is { } past && Week(span.Future, m.Int("nth"), span) is { } future
            ? new Span(past, future, Scale.Week)
            : null;
    }

    /// <summary>The first Monday in March: yearless in both directions.</summary>
    public static object? WeekdayOf(Match m)
    {
        if (m.Get<Meaning>("span") is not Span { Scale: Scale.Month, Written.Month: { } month } span)
        {
            return null;
        }

        var (nth, weekday, today) = (m.Int("nth"), m.Int("weekday"), m.Scene.Today);
        var timex = $"{Calendar.Timex(span.Written.Year, month)}-WXX-{weekday}-#{(nth < 0 ? 5 : nth)}";
        if (span.IsSettled && span.Past.Start is { } only)
        {
            return Weekday(only, nth, weekday) is { } sure ? Calendar.Settled(sure) : null;
        }

        var days = Enumerable.Range(today.Year - 1, 3).Select(year => Weekday(new DateTime(year, month, 1), nth, weekday)).OfType<DateTime>().ToList();
        return days.Count == 3 ? new Day(timex, days.Last(day => day < today), days.First(day => day >= today)) : null;
    }

    /// <summary>The last day of a month.</summary>
    public static object? LastDayOf(Match m)
    {
        if (m.Get<Meaning>("span") is not Span { Past.End: { } past, Future.End: { } future } span)
        {
            return null;
        }

        var last = future.AddDays(-1);
        return span.IsSettled
            ? Calendar.Settled(last)
            : new Day(Calendar.Timex(null, last.Month, last.Day), past.AddDays(-1), last) { Written = new Written(null, last.Month, last.Day) };
    }

    public static object? LastDayOfYear(Match m) => Calendar.Settled(new DateTime(m.Int("year"), 12, 31));

    /// <summary>The last three weeks of a year, the first ten days of March.</summary>
    public static object? SeveralOf(Match m)
    {
        if (m.Get<Meaning>("span") is not Span { IsSettled: true, Past: { Start: { } start, End: { } end } } || m.Get<Length>("length") is not { IsOfDays: true } length)
        {
            return null;
        }

        if (length.Measures[0].Unit == Unit.Week)
        {
            // Whole weeks, as Thursdays count them.
            start = start.AddDays(3).Monday();
            end = end.AddDays(-4).Monday().AddDays(7);
        }

        return m.Int("nth") < 0
            ? Offsets.Between(length.Shift(end, -1), end, length.Timex)
            : Offsets.Between(start, length.Shift(start, 1), length.Timex);
    }

    /// <summary>The third quarter, the second half of a year.</summary>
    public static Func<Match, object?> PartOfYear(int months) => m =>
    {
        var nth = m.Int("nth");
        var number = nth < 0 ? 12 / months : nth;
        if (number < 1 || number > 12 / months)
        {
            return null;
        }

        var first = ((number - 1) * months) + 1;
        if (m.MaybeInt("year") is { } year || (m.MaybeInt("swing") is { } swing && (year = m.Scene.Today.Year + swing) > 0))
        {
            return Calendar.Months(new DateTime(year, first, 1), months) with { Written = new Written(year, null, null) };
        }

        var present = new DateTime(m.Scene.Today.Year, first, 1);
        var timex = $"(XXXX-{first:00}-01,XXXX-{((first + months - 1) % 12) + 1:00}-01,P{months}M)";
        // A quarter that is over can only be meant in the past or the coming year; one that still runs counts as the coming one.
        var coming = present.AddMonths(months) <= m.Scene.Today ? present.AddYears(1) : present;
        return new Span(At(timex, coming.AddYears(-1), months), At(timex, coming, months), Scale.Month) { Written = new Written(null, first, null) };
    };

    public static DateTime? Weekday(DateTime month, int nth, int weekday)
    {
        if (nth < 0)
        {
            var last = month.AddMonths(1).AddDays(-1);
            return last.AddDays(-((last.Weekday() - weekday + 7) % 7));
        }

        var day = month.AddDays(((weekday - month.Weekday() + 7) % 7) + (7 * (nth - 1)));
        return day.Month == month.Month ? day : null;
    }

    private static Reading? Week(Reading whole, int nth, Span span)
    {
        var (start, end) = (whole.Start!.Value, whole.End!.Value);
        var monday = nth < 0 ? end.AddDays(-4).Monday() : start.AddDays(3).Monday().AddDays(7 * (nth - 1));
        if (monday.AddDays(3) < start || monday.AddDays(3) >= end)
        {
            return null;
        }

        var timex = span.Scale == Scale.Year
            ? monday.WeekTimex()
            : $"{Calendar.Timex(span.Written?.Year, span.Written?.Month ?? start.Month)}-W{(nth < 0 ? 5 : nth):00}";
        return new Reading(timex, monday, monday.AddDays(7));
    }

    private static Reading At(string timex, DateTime start, int months) => new(timex, start, start.AddMonths(months));
}
