using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A VTIMEZONE with every change of the clock in the years that a feed can speak of.</summary>
internal static class ZoneRules
{
    private const int YearsBack = 1;
    private const int YearsAhead = 11;

    /// <summary>The last day of which a feed can speak.</summary>
    public static DateOnly Horizon(DateTimeOffset now) => new(now.Year + YearsAhead - 1, 12, 31);

    public static void Write(ContentLines lines, string id, DateTimeOffset now)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)!;
        var from = NodaTime.Instant.FromUtc(now.Year - YearsBack, 1, 1, 0, 0);
        var intervals = zone.GetZoneIntervals(from, NodaTime.Instant.FromUtc(now.Year + YearsAhead, 1, 1, 0, 0)).ToList();
        lines.Add("BEGIN", "VTIMEZONE").Add("TZID", id);
        // What held before the first change, from then on.
        Observance(lines, intervals[0].WallOffset, intervals[0], [intervals[0].HasStart && intervals[0].Start > from
            ? intervals[0].IsoLocalStart
            : from.WithOffset(intervals[0].WallOffset).LocalDateTime]);
        foreach (var same in intervals.Zip(intervals.Skip(1)).GroupBy(pair => (From: pair.First.WallOffset, To: pair.Second.WallOffset, pair.Second.Name)))
        {
            Observance(lines, same.Key.From, same.First().Second, [.. same.Select(pair => pair.Second.Start.WithOffset(pair.First.WallOffset).LocalDateTime)]);
        }

        lines.Add("END", "VTIMEZONE");
    }

    private static void Observance(ContentLines lines, Offset from, ZoneInterval to, IReadOnlyList<LocalDateTime> starts)
    {
        var kind = to.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        lines.Add("BEGIN", kind).Add("DTSTART", Wall(starts[0]));
        if (starts.Count > 1)
        {
            // Each on a line of its own, the first one too: ical.js, and with it Thunderbird, takes one date from each line and none from DTSTART beside them.
            foreach (var start in starts)
            {
                lines.Add("RDATE", Wall(start));
            }
        }

        lines.Add("TZOFFSETFROM", Shift(from)).Add("TZOFFSETTO", Shift(to.WallOffset)).Say("TZNAME", to.Name).Add("END", kind);
    }

    private static string Wall(LocalDateTime local) => local.ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Shift(Offset offset) => offset.ToTimeSpan() is var span && span < TimeSpan.Zero
        ? $"-{span.Negate():hhmm}"
        : $"+{span:hhmm}";
}
