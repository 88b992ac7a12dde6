using System.Globalization;

namespace PartnerBot.Recognizers.Holidays;

/// <summary>Rules by which days without a fixed date are found.</summary>
internal static class MovingDays
{
    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    public static Func<int, DateOnly?> Fixed(int month, int day) => year => new DateOnly(year, month, day);

    public static Func<int, DateOnly?> FromEaster(int days) => year => Easter.Sunday(year).AddDays(days);

    /// <summary>The n-th weekday of a month; -1 is the last one.</summary>
    public static Func<int, DateOnly?> Nth(int nth, DayOfWeek weekday, int month) => year => NthDay(nth, weekday, month, year);

    /// <summary>Weeks and days from the first Sunday in Advent, the fourth Sunday before Christmas Day.</summary>
    public static Func<int, DateOnly?> FromAdvent(int days) => year => Advent(year).AddDays(days);

    /// <summary>By the calendar of Umm al-Qura, which covers 1900 to 2077; local sightings may differ by a day.</summary>
    public static Func<int, DateOnly?> InIslamicYear(int month, int day) => year =>
    {
        if (year is < 1901 or > 2076)
        {
            return null;
        }

        var first = Islamic.GetYear(new DateTime(year, 1, 1));
        return Enumerable.Range(first, 2).Select(y => DateOnly.FromDateTime(Islamic.ToDateTime(y, month, day, 0, 0, 0, 0))).FirstOrDefault(d => d.Year == year)
            is { Year: > 1 } found ? found : null;
    };

    /// <summary>The first day of Hanukkah, 25 Kislev; 1600 to 2200.</summary>
    public static DateOnly? Hanukkah(int year) =>
        year is < 1600 or > 2200 ? null : DateOnly.FromDateTime(Hebrew.ToDateTime(Hebrew.GetYear(new DateTime(year, 12, 1)), 3, 25, 0, 0, 0, 0));

    /// <summary>New Year of the Chinese calendar; 1902 to 2100.</summary>
    public static DateOnly? ChineseNewYear(int year) =>
        year is < 1902 or > 2100 ? null : DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0));

    /// <summary>Buß- und Bettag: the Wednesday before 23 November.</summary>
    public static DateOnly? Repentance(int year)
    {
        var day = new DateOnly(year, 11, 22);
        return day.AddDays(-(((int)day.DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7));
    }

    public static DateOnly NthDay(int nth, DayOfWeek weekday, int month, int year)
    {
        if (nth < 0)
        {
            var last = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
            return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    private static DateOnly Advent(int year)
    {
        var eve = new DateOnly(year, 12, 24);
        return eve.AddDays(-(int)eve.DayOfWeek - 21);
    }
}
