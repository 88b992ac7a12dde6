using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Times;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A rhythm as a recurrence rule.</summary>
internal static class Rules
{
    private const int LongestMonth = 31;
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <param name="first">The day on which it begins.</param>
    public static string Of(Rhythm rhythm, DateOnly first) => rhythm switch
    {
        { Unit: "WD" } => "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        { Unit: "M", Nth: { } nth, Weekday: { } day } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYDAY={nth}{Days[(int)day]}",
        { Unit: "M", Weekday: null } when (rhythm.DayOfMonth ?? first.Day) == LongestMonth => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYMONTHDAY=-1",
        { Unit: "M", Weekday: null, DayOfMonth: { } number } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYMONTHDAY={number}",
        // Where there is no 29th of February, the day before.
        { Unit: "Y" } when first is { Month: 2, Day: 29 } => $"FREQ=YEARLY;INTERVAL={(int)rhythm.Every};BYMONTH=2;BYMONTHDAY=-1",
        _ => $"FREQ={rhythm.Unit switch { "D" => "DAILY", "W" => "WEEKLY", "Y" => "YEARLY", _ => "MONTHLY" }};INTERVAL={(int)rhythm.Every}",
    };

    /// <summary>
    /// Days beside the rule: a February that is too short has its last day instead of the 29th or 30th. A rule can say that (BYSETPOS), but ical.js,
    /// for one, reads it as both days.
    /// </summary>
    public static IEnumerable<DateOnly> Beside(Rhythm rhythm, DateOnly first, DateOnly until) =>
        rhythm is { Unit: "M", Weekday: null } && (rhythm.DayOfMonth ?? first.Day) is > 28 and < LongestMonth and var number
            ? Repeating.Until(rhythm, first, until).Where(day => day.Day != number && day <= until)
            : [];
}
