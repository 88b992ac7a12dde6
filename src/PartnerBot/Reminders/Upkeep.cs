using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>Keeps waiting notices at their moments when clocks and rules change under them.</summary>
internal sealed class Upkeep(IStore store, ILedger ledger)
{
    /// <summary>The rules of time zones may be others since the last start.</summary>
    public Task Start() => ledger.Rectify();

    /// <summary>The clock was ahead, and what it put off then would wait for a time that is far away: back to its own day.</summary>
    public async Task BackToTheirDays(DateTimeOffset now)
    {
        foreach (var group in (await ledger.Ahead(now)).GroupBy(line => line.Notice.Key.Person))
        {
            var settings = PersonSettings.Of(await store.Record(new RecordKey(PersonSettings.Kind, group.Key)));
            await ledger.Retime([.. group.Select(line => new Retimed(line.Number, line.Token, Own(settings, line.Notice) ?? Timing.Of(settings, line.Notice.Key.Day, line.Notice.Cause, line.Notice.Urgent, DateTimeOffset.MinValue)))], now);
        }
    }

    private static Moment? Own(PersonSettings settings, Notice notice) =>
        settings.Own.FirstOrDefault(own => own.Id == notice.Key.Item && notice.Key.Plan.Length == 0) is { Time: { } time } own ? new Moment(own.Day, time, settings.In) : null;
}
