using PartnerBot.Recognizers.Times;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A rhythm as a recurrence rule.</summary>
internal static class Rules
{
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <param name="first">The day on which it begins.</param>
    public static string Of(Rhythm rhythm, DateOnly first) => rhythm switch
    {
        { Unit: "WD" } => "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        { Unit: "M", Nth: { } nth, Weekday: { } day } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYDAY={nth}{Days[(int)day]}",
        // A month that is too short has its last day instead.
        { Unit: "M", Weekday: null } when (rhythm.DayOfMonth ?? first.Day) is > 28 and var number =>
            $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYMONTHDAY={string.Join(',', Enumerable.Range(28, number - 27))};BYSETPOS=-1",
        { Unit: "M", Weekday: null, DayOfMonth: { } number } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYMONTHDAY={number}",
        _ => $"FREQ={rhythm.Unit switch { "D" => "DAILY", "W" => "WEEKLY", "Y" => "YEARLY", _ => "MONTHLY" }};INTERVAL={(int)rhythm.Every}",
    };
}
