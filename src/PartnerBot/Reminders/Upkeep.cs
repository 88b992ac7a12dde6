using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>Keeps waiting notices at their moments when clocks and rules change under them.</summary>
internal sealed class Upkeep(ILedger ledger, Letters letters, Aliases aliases, ILogger<Upkeep> log)
{
    /// <summary>Two months: what comes back more seldom is put down again by whatever changes until then.</summary>
    private static readonly TimeSpan LongestAhead = TimeSpan.FromDays(62);

    /// <summary>The rules of time zones may be others since the last start.</summary>
    public Task Start() => ledger.Rectify();

    /// <summary>
    /// The clock was ahead, and what it put off then would wait for a time that is far away: back to its own day; and what comes back, to the
    /// next day from now.
    /// </summary>
    public async Task BackToTheirDays(DateTimeOffset now)
    {
        foreach (var group in (await ledger.Ahead(now)).GroupBy(line => line.Notice.Key.Person))
        {
            try
            {
                var known = Known.Of(await ledger.Addressee(Known.Wanted(group.Key, [.. group])), aliases);
                await ledger.Retime([.. group.Select(line => new Retimed(line.Number, line.Token, Due(known.Settings, line.Notice)))], now);
                await ledger.Keep(letters.Following(group.Key, known, now, await Told(group.Key, now)), now);
            }
            catch (Exception trouble) when (trouble is not (StoreTrouble or ObjectDisposedException))
            {
                // Nobody else waits for that; delivering to this person names what is damaged.
                log.NotPutDown(trouble);
            }
        }
    }

    // What the clock told ahead of its time is not told again, so that what follows it has to be there without that.
    private async Task<DateTimeOffset> Told(string person, DateTimeOffset now) => (await ledger.Lines(person))
        .Where(line => line.State is NoticeState.Sending or NoticeState.Sent or NoticeState.Unknown).Where(line => line.Notice.Cause is Cause.Own or Cause.Due)
        .Select(line => line.Notice.Due.Instant).Where(due => due > now && due < now + LongestAhead).Append(now).Max();

    private static Moment Due(PersonSettings settings, Notice notice) =>
        settings.Own.FirstOrDefault(own => own.Id == notice.Key.Item && notice.Key.Plan.Length == 0) is { Time: { } time }
            ? new Moment(notice.Key.Day, time, settings.In)
            : Timing.Of(settings, notice.Key.Day, notice.Cause, notice.Urgent, DateTimeOffset.MinValue);
}
