using PartnerBot.Store.Tables;
using PartnerBot.Store.Writing;
using PartnerBot.Turns;

namespace PartnerBot.Store;

/// <summary>The ledger of reminders lies in the same file, so that a message and what it means for the ledger are kept together.</summary>
public sealed partial class SqliteStore : ILedger
{
    // Asked five times a second by a service that mostly finds nothing: only what there is to claim is worth a commit.
    public async Task<IReadOnlyList<LedgerLine>> Claim(DateTimeOffset now, DateTimeOffset real, TimeSpan lease, int most) =>
        readers.Read(on => on.NoticeLists.Waits(now, real)) ? await Write(on => on.Notices.Claim(now, real, real + lease, most), 0) : [];

    public ValueTask<IReadOnlyList<LedgerLine>> Held(IReadOnlyList<LedgerLine> lines, CancellationToken stop = default) =>
        Look<IReadOnlyList<LedgerLine>>(on => [.. lines.Where(line => on.Notices.Holds(line.Number, line.Token))], stop);

    public Task Settle(IReadOnlyList<Settled> settled, DateTimeOffset at) => settled.Count == 0 ? Task.CompletedTask : Write(on => LedgerWriting.Settle(on, settled, at), 0);

    public Task<bool> Keep(LedgerChange change, DateTimeOffset at) => Write(on => LedgerWriting.KeepAlone(on, change, at), 0);

    public Task GiveBack(IReadOnlyList<LedgerLine> lines, DateTimeOffset from, string why, DateTimeOffset at) =>
        Write(on => on.Notices.GiveBack(lines, from, why, at), 0);

    public Task<int> Rectify() => Write(on => on.NoticeLists.Rectify(), 0);

    public ValueTask<IReadOnlyList<LedgerLine>> Ahead(DateTimeOffset now, CancellationToken stop = default) => Look(on => on.NoticeLists.Ahead(now), stop);

    public Task Retime(IReadOnlyList<Retimed> retimed, DateTimeOffset at) => Write(on => LedgerWriting.Retime(on, retimed, at), 0);

    public ValueTask<IReadOnlyList<LedgerLine>> Lines(string person, CancellationToken stop = default) => Look(on => on.NoticeLists.Of(person), stop);

    public ValueTask<IReadOnlyList<LedgerLine>> Stuck(string? plan, CancellationToken stop = default) => Look(on => on.NoticeLists.Stuck(plan), stop);

    public ValueTask<Addressee> Addressee(Wanted who, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        return new(readers.ReadInOneView(on => Addressees.Find(on, who)));
    }

    public ValueTask<IReadOnlyList<Addressee?>> AddressBook(IReadOnlyList<Wanted> people, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        return new(readers.ReadInOneView<IReadOnlyList<Addressee?>>(on => [.. people.Select(who => Addressees.FindWhole(on, who))]));
    }

    public Task<IReadOnlyList<Kept>> Keep(IReadOnlyList<Keeping> deliveries)
    {
        var job = new JobOf<IReadOnlyList<Kept>>(on => TurnWriting.Keep(on, deliveries))
        {
            Size = deliveries.Sum(TurnWriting.Size),
            Kept = how => recent.Follow(deliveries, how),
            Lost = recent.Clear,
        };
        queue.Add(job);
        return job.Task;
    }
}
