using PartnerBot.Recognizers.Times;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A rhythm as a recurrence rule.</summary>
internal static class Rules
{
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static string Of(Rhythm rhythm) => rhythm switch
    {
        { Unit: "WD" } => "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        { Unit: "M", Nth: { } nth, Weekday: { } day } => $"FREQ=MONTHLY;INTERVAL={(int)rhythm.Every};BYDAY={nth}{Days[(int)day]}",
        _ => $"FREQ={rhythm.Unit switch { "D" => "DAILY", "W" => "WEEKLY", "Y" => "YEARLY", _ => "MONTHLY" }};INTERVAL={(int)rhythm.Every}",
    };
}
