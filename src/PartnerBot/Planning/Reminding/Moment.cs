using NodaTime;
using NodaTime.TimeZones;

namespace PartnerBot.Planning.Reminding;

/// <summary>When something falls due on a person's own wall: local day, local time, IANA zone.</summary>
public sealed record Moment(DateOnly Day, TimeOnly Time, string Zone)
{
    /// <summary>Where a clock skips the time, the offset before the gap counts (RFC 5545); where it shows it twice, the first.</summary>
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>The one place where a wall time becomes an instant.</summary>
    public DateTimeOffset Instant =>
        Zones.Find(Zone).ResolveLocal(new LocalDateTime(Day.Year, Day.Month, Day.Day, Time.Hour, Time.Minute, Time.Second), Resolver)
            .ToDateTimeOffset().ToUniversalTime();
}
