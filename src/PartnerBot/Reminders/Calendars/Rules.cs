using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Times;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A rhythm as a recurrence rule.</summary>
internal static class Rules
{
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private const int YearsAhead = 10;

    /// <summary>
    /// The Februaries that the rule leaves out, since they have no 29th or 30th: their last days, one by one. A rule could say it with BYSETPOS,
    /// which not every calendar program understands beside BYMONTHDAY.
    /// </summary>
    public static IEnumerable<DateOnly> Besides(Rhythm rhythm, DateOnly first, DateOnly? end) =>
        rhythm is { Unit: "M", Weekday: null } && (rhythm.DayOfMonth ?? first.Day) is (29 or 30) and var number
            ? Repeating.Until(rhythm, first, end ?? first.AddYears(YearsAhead)).Where(day => day.Month == 2 && day.Day < number && !(day > end))
            : [];

    /// <param name="first">The day on which it begins.</param>
    public static string Of(Rhythm rhythm, DateOnly first) => rhythm switch
    {
        { Unit: "WD" } => "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        { Unit: "M", Nth: { } nth, Weekday: { } day } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYDAY={nth}{Days[(int)day]}",
        // A month that is too short has its last day instead.
        { Unit: "M", Weekday: null } when (rhythm.DayOfMonth ?? first.Day) == 31 => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYMONTHDAY=-1",
        { Unit: "M", Weekday: null } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYMONTHDAY={rhythm.DayOfMonth ?? first.Day}",
        { Unit: "Y" } when first is { Month: 2, Day: 29 } => $"FREQ=YEARLY;INTERVAL={(int)rhythm.Every};BYMONTH=2;BYMONTHDAY=-1",
        _ => $"FREQ={rhythm.Unit switch { "D" => "DAILY", "W" => "WEEKLY", "Y" => "YEARLY", _ => "MONTHLY" }};INTERVAL={(int)rhythm.Every}",
    };
}
