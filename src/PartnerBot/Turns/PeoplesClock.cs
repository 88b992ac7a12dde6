namespace PartnerBot.Turns;

/// <summary>
/// The time that people see: due days, reminders, greetings. In Development it can be moved; tokens, leases and caches always follow real time.
/// </summary>
public sealed class PeoplesClock(TimeProvider time)
{
    /// <summary>The time machine is on.</summary>
    public bool Moved { get; init; }

    /// <summary>The zone of those whose client names none.</summary>
    public const string HomeZone = "Europe/Berlin";

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The wall time in an IANA zone; an unknown zone counts as the fallback.</summary>
    public static DateTime Local(DateTimeOffset instant, string? zone, string fallback) =>
        TimeZoneInfo.ConvertTime(instant, zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
            ? found
            : TimeZoneInfo.FindSystemTimeZoneById(fallback)).DateTime;
}
