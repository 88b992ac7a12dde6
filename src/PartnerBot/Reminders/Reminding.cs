using System.Collections.Concurrent;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>
/// Asks the store what is due, again and again, and has it delivered: by the people's clock what is due, by real time everything else.
/// One person's trouble holds up nobody else; what fails is tried again later, alone, and parked after eight times.
/// </summary>
internal sealed class Reminding(ILedger ledger, BulkCourier bulk, Courier courier, Upkeep upkeep, PeoplesClock clock, TimeProvider time, ILogger<Reminding> log) : BackgroundService
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private const int MostPeople = 512;

    // Enough to share commits, few enough that whoever chats meanwhile does not wait behind them.
    private const int AtOnce = 32;
    private const int Portion = 16;
    private const int PortionsAtOnce = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(5);

    private DateTimeOffset last = DateTimeOffset.MaxValue;

    /// <summary>Takes up what is due at this moment and brings it to its end; how many notices that were.</summary>
    public async Task<int> Round()
    {
        var now = clock.Now;
        if (now < last)
        {
            if (last == DateTimeOffset.MaxValue)
            {
                await upkeep.Start();
            }

            // At the start too: the clock may have been put back meanwhile.
            await upkeep.BackToTheirDays(now);
        }

        last = now;
        var lines = await ledger.Claim(now, time.GetUtcNow(), Lease, MostPeople);
        // What failed before goes alone, so that it cannot take others with it.
        var alone = new ConcurrentBag<List<LedgerLine>>(lines.Where(line => line.Tries > 0).Select(line => (List<LedgerLine>)[line]));
        var fresh = lines.Where(line => line.Tries == 0).GroupBy(line => line.Notice.Key.Person).Select(group => group.ToList());
        await Parallel.ForEachAsync(Portions(fresh), new ParallelOptions { MaxDegreeOfParallelism = PortionsAtOnce }, async (portion, _) =>
        {
            foreach (var load in await bulk.Deliver(portion))
            {
                alone.Add(load);
            }
        });
        await Parallel.ForEachAsync(alone, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (load, _) => await Deliver(load));
        return lines.Count;
    }

    private static IEnumerable<List<List<LedgerLine>>> Portions(IEnumerable<List<LedgerLine>> loads)
    {
        var portion = new List<List<LedgerLine>>();
        var size = 0;
        foreach (var load in loads)
        {
            portion.Add(load);
            size += load.Count;
            if (size >= Portion)
            {
                yield return portion;
                (portion, size) = ([], 0);
            }
        }

        if (size > 0)
        {
            yield return portion;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = Pause;
            try
            {
                wait = await Round() > 0 ? TimeSpan.Zero : Pause;
            }
            catch (StoreTrouble trouble)
            {
                // Nothing can be kept, so nothing is sent; the ledger still holds it all.
                log.Stopped(trouble);
                wait = LongPause;
            }
            catch (ObjectDisposedException)
            {
                // The store has closed before us.
                return;
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Deliver(List<LedgerLine> load)
    {
        try
        {
            await courier.Deliver(load[0].Notice.Key.Person, load);
        }
        catch (Exception trouble) when (trouble is not (StoreTrouble or ObjectDisposedException))
        {
            // A fault of ours, or a damaged record: put back for later, nothing was sent.
            log.Failed(trouble, load.Count);
            await GoOn(load);
            var again = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(load[0].Tries, 10)));
            await ledger.GiveBack(load, time.GetUtcNow() + again, trouble.GetType().Name, clock.Now);
        }
    }

    private async Task GoOn(List<LedgerLine> load)
    {
        try
        {
            await courier.GoOn(load[0].Notice.Key.Person, load);
        }
        catch (Exception trouble) when (trouble is not (StoreTrouble or ObjectDisposedException))
        {
            // What would tell the next day is what is damaged: whoever mends it has the notice tried again, and that tells.
            log.NotPutDown(trouble);
        }
    }
}
