namespace PartnerBot.Planning.Reminding;

/// <summary>What is to happen with a notice whose time has come.</summary>
public abstract record Firing
{
    private Firing()
    {
    }

    public sealed record Now : Firing;

    /// <summary>Not at this hour, not on this day: it keeps its place in the ledger.</summary>
    public sealed record Later(Moment Due, string Why) : Firing;

    /// <summary>The person does not want it.</summary>
    public sealed record Never(string Why) : Firing;

    /// <summary>Settings may have changed since the notice was put down; the last word is theirs.</summary>
    public static Firing Of(PersonSettings settings, Notice notice, DateTimeOffset now)
    {
        // An answer is no reminder: whoever asked wants it all the same.
        if ((settings.Off && notice.Cause != Cause.Answered) || settings.OffPlans.Contains(notice.Key.Plan))
        {
            return new Never("off");
        }

        var local = Zones.Local(now, settings.In);
        var today = DateOnly.FromDateTime(local);
        if (settings.IsPaused(today) && settings.PausedUntil is { } until)
        {
            return new Later(Timing.Next(settings, new Moment(until, TimeOnly.MinValue, settings.In).Instant.AddSeconds(-1)), "paused");
        }

        if (settings.IsQuiet(TimeOnly.FromDateTime(local)))
        {
            return new Later(AfterQuiet(settings, local), "quiet");
        }

        return notice.Urgent || settings.Reminds(today) ? new Now() : new Later(Timing.Next(settings, now), "closed");
    }

    private static Moment AfterQuiet(PersonSettings settings, DateTime local)
    {
        var until = settings.QuietUntil!.Value;
        var today = DateOnly.FromDateTime(local);
        return new Moment(TimeOnly.FromDateTime(local) < until ? today : today.AddDays(1), until, settings.In);
    }
}
