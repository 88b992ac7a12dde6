using System.Globalization;

namespace PartnerBot.Reminders.Calendars;

/// <summary>Days and times as iCalendar writes them.</summary>
internal static class Stamps
{
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Wall(DateOnly day, TimeOnly time) => $"{Day(day)}T{time.ToString("HHmmss", CultureInfo.InvariantCulture)}";

    public static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
