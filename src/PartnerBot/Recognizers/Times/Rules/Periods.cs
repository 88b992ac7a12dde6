using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Months, weeks, years and quarters, named or relative to today.</summary>
internal static class Periods
{
    public static object? Month(Match m) => m.MaybeInt("year") is { } year
        ? Calendar.Month(year, m.Int("month"))
        : Calendar.Yearless(m.Int("month"), m.Scene.Today);

    /// <summary>This, next or last March: of this, the next or the last year.</summary>
    public static object? MonthOfRelativeYear(Match m) => Calendar.Month(m.Scene.Today.Year + m.Int("swing"), m.Int("month"));

    /// <summary>This, next or last week, month, quarter, year, weekend …</summary>
    public static object? Relative(Match m) => Relative(m.Get<Unit>("unit"), m.Int("swing"), m.Scene.Today);

    /// <summary>In the course of the present period.</summary>
    public static object? Within(Match m) => Relative(m.Get<Unit>("unit"), 0, m.Scene.Today) as Span;

    public static Func<Match, object?> Relative(Unit unit, int swing) => m => Relative(unit, swing, m.Scene.Today);

    public static Func<Match, object?> RelativeTo(Unit unit) => m => Relative(unit, m.Int("swing"), m.Scene.Today);

    public static Meaning? Relative(Unit unit, int swing, DateTime today)
    {
        switch (unit)
        {
            case Unit.Day:
                return Calendar.Settled(today.AddDays(swing));
            case Unit.Week:
                return Calendar.Week(today.AddDays(7 * swing));
            case Unit.Weekend:
                return Calendar.Weekend(today.AddDays(7 * swing));
            case Unit.WorkingDay:
                var week = Calendar.Week(today.AddDays(7 * swing));
                var start = today.Monday().AddDays(7 * swing);
                return new Span(week.Past.Timex, start, start.AddDays(5), Scale.Day);
            case Unit.Fortnight:
                var monday = today.Monday().AddDays(14 * swing);
                return Offsets.Between(monday, monday.AddDays(14), "P2W");
            case Unit.Month:
                var month = new DateTime(today.Year, today.Month, 1).AddMonths(swing);
                return Calendar.Month(month.Year, month.Month);
            case Unit.Quarter:
                return Calendar.Months(new DateTime(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * swing), 3);
            case Unit.HalfYear:
                return Calendar.Months(new DateTime(today.Year, ((today.Month - 1) / 6 * 6) + 1, 1).AddMonths(6 * swing), 6);
            case Unit.Year:
                return Calendar.Year(today.Year + swing);
            case Unit.Decade:
                return Years.Stretch((today.Year / 10 * 10) + (10 * swing), 10);
            case Unit.Century:
                return Years.Stretch((today.Year / 100 * 100) + (100 * swing), 100);
            default:
                return null;
        }
    }

    /// <summary>The next three weeks, the last two quarters.</summary>
    public static object? Several(Match m)
    {
        return EnglishGuards.IsVerb(m) ? null : Several(Math.Sign(m.Int("swing")), m.Get<Length>("length"), m.Scene.Today);
    }

    public static object? SeveralComing(Match m) =>
        Several(1, Lengths.Single(new Measure(m.Get<double>("num"), m.Get<Unit>("unit"))), m.Scene.Today);

    public static object? AFew(Match m) => Several(Math.Sign(m.Int("swing")), Lengths.Single(new Measure(3, m.Get<Unit>("unit"))), m.Scene.Today);

    private static Span? Several(int swing, Length length, DateTime today)
    {
        if (swing == 0 || !length.IsOfDays || length.Measures is not [var measure])
        {
            return null;
        }

        if (measure.Unit is Unit.Quarter or Unit.Decade && Relative(measure.Unit, swing > 0 ? 1 : 0, today) is Span { Past.Start: { } edge })
        {
            var other = edge.Shift(measure, swing);
            return Offsets.Between(edge, other, measure.Duration()) with { Scale = Scale.Month };
        }

        if (measure.Unit == Unit.WorkingDay)
        {
            var (first, last) = (today.Shift(new Measure(1, Unit.WorkingDay), swing), today.Shift(measure, swing));
            return swing > 0 ? Offsets.Between(first, last.AddDays(1), length.Timex) : Offsets.Between(last, today, length.Timex);
        }

        return swing > 0
            ? Offsets.Between(today.AddDays(1), length.Shift(today.AddDays(1), 1), length.Timex)
            : Offsets.Between(length.Shift(today, -1), today, length.Timex);
    }

    /// <summary>A week by its number; without a year, the one of this year.</summary>
    public static object? WeekByNumber(Match m)
    {
        var (number, year) = (m.Int("week"), m.MaybeInt("year") ?? (m.Scene.Today.Year + m.Int("swing")));
        return number is >= 1 and <= 53 && number <= System.Globalization.ISOWeek.GetWeeksInYear(year) ? ByNumber(year, number) : null;
    }

    public static Span ByNumber(int year, int number) => Calendar.Week(System.Globalization.ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));

    /// <summary>The week in which a day lies, in both readings of the day.</summary>
    public static object? WeekOf(Match m) => m.Get<Meaning>("date") is Day day ? new Span(At(day.Timex, day.Past), At(day.Timex, day.Future), Scale.Week) : null;

    /// <summary>The week of the 18th: of the last and of the coming month that has one.</summary>
    public static object? WeekOfNumber(Match m)
    {
        var day = Days.Number(m.Int("day"), m.Scene.Today);
        return new Span(At(day.Timex, day.Past), At(day.Timex, day.Future), Scale.Week);
    }

    /// <summary>The weekend beside a named day.</summary>
    public static object? WeekendOf(Match m) => m.Get<Meaning>("date") is Day day ? WeekendOf(day) : null;

    public static Span WeekendOf(Day day)
    {
        return new Span(At(day.Past), At(day.Future), Scale.Day);

        // A day before the weekend that belongs to it (Thanksgiving) opens it.
        static Reading At(DateTime day)
        {
            var saturday = day.Monday().AddDays(5);
            return new Reading(day.Monday().WeekTimex() + "-WE", day.Weekday() is 4 or 5 ? day : saturday, saturday.AddDays(2));
        }
    }

    private static Reading At(string timex, DateTime day) => new(timex, day.Monday(), day.Monday().AddDays(7));
}
