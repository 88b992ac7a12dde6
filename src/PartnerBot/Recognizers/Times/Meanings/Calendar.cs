using System.Globalization;

namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>Days and stretches of the Gregorian calendar in Recognizers-Text's notation.</summary>
internal static class Calendar
{
    public static string Iso(this DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Timex(int? year, int? month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{(month is { } m ? m.ToString("00", CultureInfo.InvariantCulture) : "XX")}-{day:00}");

    public static string Timex(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    public static string Year(int? year) => year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";

    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public static DateTime Monday(this DateTime day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>1 (Monday) to 7.</summary>
    public static int Weekday(this DateTime day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    public static string WeekTimex(this DateTime monday) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):0000}-W{ISOWeek.GetWeekOfYear(monday):00}");

    /// <summary>A day with its year, or the impossible day that was written.</summary>
    public static Meaning Day(int year, int month, int day) => Exists(year, month, day)
        ? Settled(new DateTime(year, month, day)) with { Written = new Written(year, month, day) }
        : new Meaning.Impossible(Timex(year, month, day));

    /// <summary>A day that is certain.</summary>
    public static Meaning.Day Settled(DateTime day) => new(day.Iso(), day, day);

    /// <summary>A day without its year: the last one before and the next one from the moment of speaking on.</summary>
    public static Meaning Yearless(int month, int day, DateTime reference)
    {
        // 2000 is a leap year: what does not exist in it never does.
        if (!Exists(2000, month, day))
        {
            return new Meaning.Impossible(Timex(null, month, day));
        }

        var future = Enumerable.Range(reference.Year, 9).First(year => Exists(year, month, day) && new DateTime(year, month, day) >= reference);
        var past = Enumerable.Range(0, 9).Select(back => reference.Year - back)
            .First(year => Exists(year, month, day) && new DateTime(year, month, day) < reference);
        return new Meaning.Day(Timex(null, month, day), new DateTime(past, month, day), new DateTime(future, month, day))
        {
            Written = new Written(null, month, day),
        };
    }

    /// <summary>A weekday: the last one before today and the next one from today on.</summary>
    public static Meaning.Day OnWeekday(int weekday, DateTime today)
    {
        var future = today.AddDays((weekday - today.Weekday() + 7) % 7);
        return new Meaning.Day($"XXXX-WXX-{weekday}", future.AddDays(-7), future) { Weekday = weekday };
    }

    public static Meaning.Span Month(int year, int month)
    {
        var start = new DateTime(year, month, 1);
        return new Meaning.Span(Timex(year, month), start, start.AddMonths(1), Scale.Month) { Written = new Written(year, month, null) };
    }

    /// <summary>A month without its year; the present month counts as the coming one.</summary>
    public static Meaning.Span Yearless(int month, DateTime today)
    {
        var future = new DateTime(month < today.Month ? today.Year + 1 : today.Year, month, 1);
        var timex = Timex(null, month);
        return new Meaning.Span(Stretch(timex, future.AddYears(-1)), Stretch(timex, future), Scale.Month) { Written = new Written(null, month, null) };

        static Reading Stretch(string timex, DateTime start) => new(timex, start, start.AddMonths(1));
    }

    public static Meaning.Span Year(int year, string? timex = null) =>
        new(timex ?? Year((int?)year), new DateTime(year, 1, 1), After(year), Scale.Year) { Written = new Written(year, null, null) };

    public static Meaning.Span Week(DateTime day)
    {
        var monday = day.Monday();
        return new Meaning.Span(monday.WeekTimex(), monday, monday.AddDays(7), Scale.Week);
    }

    public static Meaning.Span Weekend(DateTime day)
    {
        var monday = day.Monday();
        return new Meaning.Span(monday.WeekTimex() + "-WE", monday.AddDays(5), monday.AddDays(7), Scale.Day);
    }

    /// <summary>Some months of a year, with the TIMEX that names both ends.</summary>
    public static Meaning.Span Months(DateTime start, int count) =>
        new($"({start.Iso()},{start.AddMonths(count).Iso()},P{count}M)", start, start.AddMonths(count), Scale.Month);

    public static DateTime After(int year) => year >= 9999 ? DateTime.MaxValue.Date : new DateTime(year + 1, 1, 1);
}
