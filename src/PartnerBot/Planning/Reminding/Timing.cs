using PartnerBot.Recognizers.Holidays;

namespace PartnerBot.Planning.Reminding;

/// <summary>On which day and at which time a person is reminded of something that is wished for a day.</summary>
public static class Timing
{
    /// <summary>Nobody is reminded longer ahead only because the office is closed.</summary>
    private const int MostDaysAhead = 6;

    private const int FarthestPause = 400;

    /// <summary>The person is reminded on that day: one of the chosen ones, no holiday of the Land, not within a pause.</summary>
    public static bool Reminds(this PersonSettings settings, DateOnly day) =>
        settings.On.Contains(day.DayOfWeek)
        && !settings.IsPaused(day)
        && !(settings.Land is { } land && GermanHolidays.On(land, day) is not null);

    /// <summary>The person is away on that day, or wants peace.</summary>
    public static bool IsPaused(this PersonSettings settings, DateOnly day) =>
        settings.PausedUntil is { } until && day < until && !(settings.PausedFrom is { } from && day < from);

    /// <summary>The time lies in the person's quiet hours, which may go on over midnight.</summary>
    public static bool IsQuiet(this PersonSettings settings, TimeOnly time) =>
        settings is { QuietFrom: { } from, QuietUntil: { } until } && from != until && time.IsBetween(from, until);

    /// <summary>The first such day from a day on; the day itself where there is none for more than a year.</summary>
    public static DateOnly First(this PersonSettings settings, DateOnly from)
    {
        for (var ahead = 0; ahead < FarthestPause; ahead++)
        {
            if (settings.Reminds(from.AddDays(ahead)))
            {
                return from.AddDays(ahead);
            }
        }

        return settings.PausedUntil is { } until && until > from ? until : from;
    }

    /// <summary>
    /// When a new notice rings: what is due on a closed day is told on the last open day before it, anything else on the next one.
    /// Never at a time that is over; what is put down today for today comes the next time.
    /// </summary>
    public static Moment Of(PersonSettings settings, DateOnly day, Cause cause, bool urgent, DateTimeOffset now)
    {
        var moment = new Moment(On(settings, day, cause, urgent), settings.Rings(), settings.In);
        return moment.Instant > now ? moment : Next(settings, now);
    }

    /// <summary>The day on which it is told, were there no clock.</summary>
    public static DateOnly On(PersonSettings settings, DateOnly day, Cause cause, bool urgent) =>
        urgent ? day : cause is Cause.Due or Cause.Date ? Last(settings, day) : settings.First(day);

    /// <summary>The person's next morning after an instant.</summary>
    public static Moment Next(PersonSettings settings, DateTimeOffset now)
    {
        var day = settings.First(DateOnly.FromDateTime(Zones.Local(now, settings.In)));
        var moment = new Moment(day, settings.Rings(), settings.In);
        return moment.Instant > now ? moment : moment with { Day = settings.First(day.AddDays(1)) };
    }

    // An hour within the quiet ones would put everything off to the next day, which may be a closed one, and so for ever.
    private static TimeOnly Rings(this PersonSettings settings) => settings.IsQuiet(settings.At) ? settings.QuietUntil!.Value : settings.At;

    private static DateOnly Last(PersonSettings settings, DateOnly day)
    {
        for (var ahead = 0; ahead <= MostDaysAhead; ahead++)
        {
            if (settings.Reminds(day.AddDays(-ahead)))
            {
                return day.AddDays(-ahead);
            }
        }

        return settings.First(day);
    }
}
