namespace PartnerBot.Planning.Reminding;

/// <summary>The days of a person's own reminder that comes back.</summary>
public static class OwnSeries
{
    private const int MostMoved = 10;

    /// <summary>Its own days up to a day, and of each rhythm the first one after it; without what is over by its end.</summary>
    public static IEnumerable<DateOnly> Until(this OwnReminder own, DateOnly day) =>
        own.Rhythms.SelectMany(rhythm => Repeating.Until(rhythm, Repeating.First(rhythm, own.Day), day.AddDays(1)))
            .Distinct().Order().TakeWhile(one => own.End is not { } end || one <= end);

    /// <summary>The day that a word about it means: the last one that has come and is not settled, else the next.</summary>
    public static DateOnly Current(this OwnReminder own, DateOnly today)
    {
        if (!own.IsSeries)
        {
            return own.Day;
        }

        var open = own.Until(today).Where(day => day > (own.Settled ?? DateOnly.MinValue)).ToList();
        return open.LastOrDefault(day => day <= today) is var last && last != default ? last : open.FirstOrDefault(own.Day);
    }

    /// <summary>When it comes next after a day, put off or not; null where it is over.</summary>
    public static DateOnly? Next(this OwnReminder own, DateOnly after) =>
        !own.IsSeries ? (own.Day > after ? own.Day : null)
        : own.Wished(after).Where(day => day > after).Cast<DateOnly?>().FirstOrDefault();

    /// <summary>The last day on which it comes; null where it goes on.</summary>
    public static DateOnly? Last(this OwnReminder own) =>
        own.End is { } end ? own.Wished(end).Select(day => (DateOnly?)day).LastOrDefault() : null;

    /// <summary>The days on which it shall come, up to the first one after a day: what was put off, on its new day.</summary>
    public static IEnumerable<DateOnly> Wished(this OwnReminder own, DateOnly today)
    {
        var through = own.Moved.Keys.Append(today).Max();
        return own.Until(through).Where(day => day > (own.Settled ?? DateOnly.MinValue)).Select(day => own.Moved.GetValueOrDefault(day, day)).Distinct().Order();
    }

    /// <summary>Put off, this once.</summary>
    public static OwnReminder Moving(this OwnReminder own, DateOnly of, DateOnly to) => own with
    {
        Moved = own.Moved.Where(one => one.Key != of).Append(new(of, to)).OrderBy(one => one.Key).TakeLast(MostMoved).ToDictionary(),
        Edition = own.Edition + 1,
    };

    /// <summary>
    /// One notice for each of its days. What comes with the morning's digest on closed days comes once on the next open one, under the first of those days.
    /// </summary>
    public static IEnumerable<Notice> Notices(this OwnReminder own, string person, PersonSettings settings, DateTimeOffset now)
    {
        var days = own.Wished(DateOnly.FromDateTime(Zones.Local(now, settings.In)));
        return own.Time is { } time
            ? days.Select(day => Notice(day, new Moment(day, time, settings.In), urgent: true))
            : days.GroupBy(settings.First).Select(told => Notice(told.First(), Timing.Of(settings, told.Key, Cause.Own, urgent: false, now), urgent: false));

        Notice Notice(DateOnly day, Moment due, bool urgent) => new(new NoticeKey("", own.Id, person, day), Cause.Own, due) { Urgent = urgent };
    }
}
