using NodaTime;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Tests.Reminders;

/// <summary>Every change of every clock on earth, 2026 to 2035: one instant for each local day, the one RFC 5545 names, always rising.</summary>
public sealed class TransitionTests
{
    private static readonly NodaTime.Instant First = NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly NodaTime.Instant Last = NodaTime.Instant.FromUtc(2036, 1, 1, 0, 0);

    [Fact]
    public void Around_every_transition_a_wall_time_comes_to_exactly_one_instant_and_days_follow_each_other()
    {
        var checks = 0;
        foreach (var id in Zones.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            foreach (var before in zone.GetZoneIntervals(First, Last).Where(interval => interval.HasEnd && interval.End < Last))
            {
                var after = zone.GetZoneInterval(before.End);
                if (before.WallOffset == after.WallOffset)
                {
                    continue;
                }

                checks += Check(id, before, after);
            }
        }

        Assert.InRange(checks, 90_000, 250_000);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28", "02:30", "2027-03-28T01:30:00Z")]
    [InlineData("Europe/Berlin", "2027-10-31", "02:30", "2027-10-31T00:30:00Z")]
    [InlineData("America/Santiago", "2027-09-05", "00:00", "2027-09-05T04:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2027-10-03", "02:15", "2027-10-02T15:45:00Z")]
    [InlineData("Antarctica/Troll", "2027-03-28", "02:00", "2027-03-28T02:00:00Z")]
    public void Pins(string zone, string day, string time, string instant) => Assert.Equal(
        DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture),
        new Moment(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), zone).Instant);

    [Fact]
    public void Ten_years_of_mornings_in_Berlin_are_3652_and_each_shows_nine()
    {
        var days = Enumerable.Range(0, 3652).Select(ahead => new DateOnly(2026, 1, 1).AddDays(ahead)).ToList();
        Assert.Equal(new DateOnly(2035, 12, 31), days[^1]);
        var instants = days.Select(day => new Moment(day, new TimeOnly(9, 0), "Europe/Berlin").Instant).ToList();
        Assert.Equal(3652, instants.Distinct().Count());
        Assert.All(instants.Zip(days), one => Assert.Equal(one.Second.ToDateTime(new TimeOnly(9, 0)), Zones.Local(one.First, "Europe/Berlin")));
    }

    // A grid of a quarter of an hour, three hours to either side, over the day itself and its neighbours.
    private static int Check(string id, NodaTime.TimeZones.ZoneInterval before, NodaTime.TimeZones.ZoneInterval after)
    {
        var wall = before.End.WithOffset(before.WallOffset).LocalDateTime;
        var checks = 0;
        for (var quarter = -12; quarter <= 12; quarter++)
        {
            var local = Round(wall).PlusMinutes(15 * quarter);
            var instants = Enumerable.Range(-1, 3).Select(day => At(id, local.PlusDays(day))).ToList();
            Assert.True(instants[0] < instants[1] && instants[1] < instants[2], $"{id} {local}");
            Assert.Equal(Expected(local, before, after), instants[1]);
            checks++;
        }

        return checks;
    }

    // RFC 5545, 3.3.5: twice there, the first; not there, the offset before the gap.
    private static DateTimeOffset Expected(LocalDateTime local, NodaTime.TimeZones.ZoneInterval before, NodaTime.TimeZones.ZoneInterval after)
    {
        var (early, late) = (local.WithOffset(before.WallOffset), local.WithOffset(after.WallOffset));
        var isBefore = early.ToInstant() < before.End;
        var isAfter = late.ToInstant() >= before.End;
        return (isBefore || !isAfter ? early : late).ToDateTimeOffset().ToUniversalTime();
    }

    private static DateTimeOffset At(string id, LocalDateTime local) =>
        new Moment(new DateOnly(local.Year, local.Month, local.Day), new TimeOnly(local.Hour, local.Minute, local.Second), id).Instant;

    private static LocalDateTime Round(LocalDateTime local) => local.With(time => new LocalTime(time.Hour, time.Minute / 15 * 15));
}
