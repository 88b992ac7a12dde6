using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Days that are written or named.</summary>
internal static class Days
{
    /// <summary>Month and day in words or numbers, with or without a year.</summary>
    public static object? Dated(Match m) => Of(m, m.Int("month"), m.Int("day"));

    /// <summary>Two numbers, the order given by the language unless only the other order is possible.</summary>
    public static object? Numeric(Match m)
    {
        var (first, second) = (m.Int("a"), m.Int("b"));
        var dayFirst = m.Has("german") || m.Scene.Language == Texts.Language.German;
        var (day, month) = dayFirst ? (first, second) : (second, first);
        return month > 12 && day <= 12 ? Of(m, day, month) : month is >= 1 and <= 12 && day <= 31 ? Of(m, month, day) : null;
    }

    public static object? Compact(Match m)
    {
        var day = m.Get<DateTime>("ymd");
        return Calendar.Day(day.Year, day.Month, day.Day);
    }

    /// <summary>Year, month and day in ISO order; a month that does not exist is an impossible day.</summary>
    public static object? Iso(Match m) => m.Int("b") < 100 ? Calendar.Day(m.Int("yyyy"), m.Int("b"), m.Int("c")) : null;

    /// <summary>Numbers that stand like a date with its year but are none: 32.1.2026.</summary>
    public static object? Beyond(Match m)
    {
        var (first, second) = (m.Int("x"), m.Int("y"));
        var (day, month) = m.Scene.Language == Texts.Language.German ? (first, second) : (second, first);
        return first < 100 && second < 100 && !Calendar.Exists(m.Int("year"), month, day) && !Calendar.Exists(m.Int("year"), day, month)
            ? new Impossible(Calendar.Timex(m.Int("year"), month, day))
            : null;
    }

    /// <summary>Today, tomorrow, yesterday: a number of days from today.</summary>
    public static object? Relative(Match m) => Calendar.Settled(m.Scene.Today.AddDays(m.Int("relday")));

    /// <summary>A week after the coming weekday: Monday week.</summary>
    public static object? WeekAfter(Match m) => Calendar.Settled(Calendar.OnWeekday(m.Int("weekday"), m.Scene.Today).Future.AddDays(7));

    public static object? OnWeekday(Match m) => Calendar.OnWeekday(m.Int("weekday"), m.Scene.Today);

    /// <summary>The weekday of this, the next or the last week.</summary>
    public static object? OfWeek(Match m)
    {
        var monday = m.Scene.Today.Monday().AddDays(7 * m.Int("swing"));
        return Calendar.Settled(monday.AddDays(m.Int("weekday") - 1)) with { Weekday = m.Has("loose") ? m.Int("weekday") : null };
    }

    /// <summary>The coming weekday, which is never today.</summary>
    public static object? Upcoming(Match m)
    {
        var today = m.Scene.Today;
        return Calendar.Settled(today.AddDays((m.Int("weekday") - today.Weekday() + 6) % 7 + 1));
    }

    /// <summary>A weekday beside a date: the date decides.</summary>
    public static object? WithWeekday(Match m) => m.Get<Meaning>("date");

    /// <summary>A date beside "this" or "next" and a weekday: the year is this one.</summary>
    public static object? OfThisYear(Match m) => m.Get<Meaning>("date") is Day { Written: { Month: { } month, Day: { } day } } date
        && Calendar.Exists(m.Scene.Today.Year, month, day)
            ? date with { Past = new DateTime(m.Scene.Today.Year, month, day), Future = new DateTime(m.Scene.Today.Year, month, day) }
            : null;

    /// <summary>A weekday with the day of a month: the months in which they meet.</summary>
    public static object? WeekdayAndNumber(Match m)
    {
        var (weekday, number, today) = (m.Int("weekday"), m.Int("day"), m.Scene.Today);
        var month = new DateTime(today.Year, today.Month, 1);
        DateTime? Meet(int from, int step) => Enumerable.Range(0, 100)
            .Select(i => month.AddMonths(from + (i * step)))
            .Where(start => number <= DateTime.DaysInMonth(start.Year, start.Month))
            .Select(start => (DateTime?)start.AddDays(number - 1))
            .FirstOrDefault(day => day!.Value.Weekday() == weekday && (step > 0 ? day >= today : day < today));
        return Meet(0, -1) is { } past && Meet(0, 1) is { } future ? new Day($"XXXX-WXX-{weekday}", past, future) : null;
    }

    /// <summary>A weekday with "der 25.": the day of the present month where they meet, otherwise the months in which they do.</summary>
    public static object? WeekdayWithNumber(Match m)
    {
        var (number, today) = (m.Int("day"), m.Scene.Today);
        return number <= DateTime.DaysInMonth(today.Year, today.Month)
            && new DateTime(today.Year, today.Month, number) is var day && day.Weekday() == m.Int("weekday")
            ? Calendar.Settled(day)
            : WeekdayAndNumber(m);
    }

    /// <summary>A day number alone: of the last and of the coming month that has it.</summary>
    public static Day Number(int number, DateTime today)
    {
        var month = new DateTime(today.Year, today.Month, 1);
        var days = Enumerable.Range(-3, 7).Select(i => month.AddMonths(i))
            .Where(start => number <= DateTime.DaysInMonth(start.Year, start.Month)).Select(start => start.AddDays(number - 1)).ToList();
        return new Day(Calendar.Timex(null, null, number), days.Last(day => day < today), days.First(day => day >= today));
    }

    /// <summary>A day of this, the next or a named month.</summary>
    public static object? OfMonth(Match m)
    {
        if (m.Maybe<Span>("span") is not { Scale: Scale.Month, Written: { Month: { } month } written })
        {
            return null;
        }

        return written.Year is { } year ? Calendar.Day(year, month, m.Int("day")) : Calendar.Yearless(month, m.Int("day"), m.Scene.Reference);
    }

    private static Meaning Of(Match m, int month, int day)
    {
        if (m.MaybeInt("year") is { } year)
        {
            return Calendar.Day(year, month, day);
        }

        return m.MaybeInt("yy") is { } two ? ShortYear(two, month, day) : Calendar.Yearless(month, day, m.Scene.Reference);
    }

    private static Meaning ShortYear(int two, int month, int day)
    {
        // Recognizers-Text leaves the century open for 30 to 39.
        if (two is < 30 or > 39 || !Calendar.Exists(1900 + two, month, day) || !Calendar.Exists(2000 + two, month, day))
        {
            return Calendar.Day(Years.Full(two), month, day);
        }

        return new Day($"XX{two:00}-{month:00}-{day:00}", new DateTime(1900 + two, month, day), new DateTime(2000 + two, month, day));
    }
}
