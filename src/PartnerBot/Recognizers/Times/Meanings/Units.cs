using System.Globalization;

namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>How units are written in TIMEX, how long they are, and how they move a day.</summary>
internal static class Units
{
    public static bool IsOfDays(this Unit unit) => unit >= Unit.Day;

    /// <summary>TIMEX of an amount without the leading P or PT, for example <c>3D</c>, <c>0.5H</c>.</summary>
    public static string Timex(this Measure measure)
    {
        var (factor, letter) = Letter(measure.Unit);
        return (measure.Amount * factor).ToString("0.######", CultureInfo.InvariantCulture) + letter;
    }

    /// <summary>The whole TIMEX of one amount.</summary>
    public static string Duration(this Measure measure) => (measure.Unit.IsOfDays() ? "P" : "PT") + measure.Timex();

    /// <summary>Seconds as Recognizers-Text counts them: a month has 30 days, a year 365.</summary>
    public static double Seconds(this Measure measure) => measure.Amount * measure.Unit switch
    {
        Unit.Second => 1,
        Unit.Minute => 60,
        Unit.Hour => 3600,
        Unit.Day or Unit.WorkingDay => 86400,
        Unit.Week => 7 * 86400,
        Unit.Weekend => 2 * 86400,
        Unit.Fortnight => 14 * 86400,
        Unit.Month => 30 * 86400,
        Unit.Quarter => 90 * 86400,
        Unit.HalfYear => 180 * 86400,
        Unit.Year => 365 * 86400,
        Unit.Decade => 3650.0 * 86400,
        _ => 36500.0 * 86400,
    };

    /// <summary>The day so many units later (earlier with a negative sign); stays inside the calendar.</summary>
    public static DateTime Shift(this DateTime day, Measure measure, int sign = 1)
    {
        var amount = measure.Amount * sign;
        try
        {
            return measure.Unit switch
            {
                Unit.Day => day.AddDays(amount),
                Unit.WorkingDay => WorkingDays(day, (int)Math.Clamp(amount, -2000, 2000)),
                Unit.Week or Unit.Weekend => day.AddDays(7 * amount),
                Unit.Fortnight => day.AddDays(14 * amount),
                Unit.Month => Months(day, amount),
                Unit.Quarter => Months(day, 3 * amount),
                Unit.HalfYear => Months(day, 6 * amount),
                Unit.Year => Months(day, 12 * amount),
                Unit.Decade => Months(day, 120 * amount),
                Unit.Century => Months(day, 1200 * amount),
                _ => day.AddSeconds(measure.Seconds() * sign),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return amount < 0 ? DateTime.MinValue.Date : DateTime.MaxValue.Date;
        }
    }

    private static DateTime Months(DateTime day, double months)
    {
        if (Math.Abs(months) > 120000)
        {
            throw new ArgumentOutOfRangeException(nameof(months));
        }

        var whole = (int)Math.Truncate(months);
        return day.AddMonths(whole).AddDays(Math.Round((months - whole) * 30));
    }

    private static DateTime WorkingDays(DateTime day, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    private static (int Factor, string Letter) Letter(Unit unit) => unit switch
    {
        Unit.Second => (1, "S"),
        Unit.Minute => (1, "M"),
        Unit.Hour => (1, "H"),
        Unit.Day => (1, "D"),
        Unit.WorkingDay => (1, "BD"),
        Unit.Week => (1, "W"),
        Unit.Weekend => (1, "WE"),
        Unit.Fortnight => (2, "W"),
        Unit.Month => (1, "M"),
        Unit.Quarter => (3, "M"),
        Unit.HalfYear => (6, "M"),
        Unit.Year => (1, "Y"),
        Unit.Decade => (10, "Y"),
        _ => (100, "Y"),
    };
}
