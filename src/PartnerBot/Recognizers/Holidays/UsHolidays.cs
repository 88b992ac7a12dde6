using static PartnerBot.Recognizers.Holidays.MovingDays;

namespace PartnerBot.Recognizers.Holidays;

/// <summary>The federal holidays of the United States (5 U.S.C. § 6103).</summary>
public static class UsHolidays
{
    private static readonly (string Key, Func<int, DateOnly?> Rule, int From)[] Days =
    [
        ("new-year", Fixed(1, 1), 0),
        ("martin-luther-king-day", Nth(3, DayOfWeek.Monday, 1), 1986),
        ("washingtons-birthday", Nth(3, DayOfWeek.Monday, 2), 1971),
        ("memorial-day", Nth(-1, DayOfWeek.Monday, 5), 1971),
        ("juneteenth", Fixed(6, 19), 2021),
        ("independence-day", Fixed(7, 4), 0),
        ("labor-day", Nth(1, DayOfWeek.Monday, 9), 0),
        ("columbus-day", Nth(2, DayOfWeek.Monday, 10), 1971),
        ("veterans-day", Fixed(11, 11), 1978),
        ("thanksgiving", Nth(4, DayOfWeek.Thursday, 11), 0),
        ("christmas-day", Fixed(12, 25), 0),
    ];

    /// <summary>The holidays of a year on their own days, in order. Years from 1978 to 9000.</summary>
    public static IReadOnlyList<Holiday> In(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1978);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9000);
        return [.. Days.Where(day => day.From <= year).Select(day => new Holiday(day.Rule(year)!.Value, day.Key)).OrderBy(holiday => holiday.Day)];
    }

    /// <summary>The day on which offices close: Friday for a Saturday, Monday for a Sunday.</summary>
    public static DateOnly Observed(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
