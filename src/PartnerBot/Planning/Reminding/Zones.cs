using NodaTime;

namespace PartnerBot.Planning.Reminding;

/// <summary>The IANA time zones, as the built-in tz database knows them.</summary>
public static class Zones
{
    /// <summary>Where nobody has said anything else.</summary>
    public const string Home = "Europe/Berlin";

    public static IEnumerable<string> Ids => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>Which release of the database this is.</summary>
    public static string Version => DateTimeZoneProviders.Tzdb.VersionId;

    public static bool Has(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>The id as the database writes it, for a name in any case or a city; null where there is none, or more than one.</summary>
    public static string? Named(string words)
    {
        var wanted = words.Trim().Replace(' ', '_');
        return DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? (DateTimeZoneProviders.Tzdb.Ids.Where(id => id.EndsWith("/" + wanted, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null);
    }

    /// <summary>The wall time in a zone; an unknown zone counts as home.</summary>
    public static DateTime Local(DateTimeOffset instant, string zone) =>
        Instant.FromDateTimeOffset(instant).InZone(Find(zone)).ToDateTimeUnspecified();

    internal static DateTimeZone Find(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZoneProviders.Tzdb[Home];
}
