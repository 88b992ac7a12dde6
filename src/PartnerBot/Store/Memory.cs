using PartnerBot.Planning.Records;
using PartnerBot.Store.Remembering;
using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store;

/// <summary>What the store remembers beyond one row. Lines that are damaged on the disk are left out and logged.</summary>
internal sealed class Memory(Readers readers, Recent recent, ILogger log)
{
    /// <summary>All that a turn needs, from one view: from memory where it is there, else from the disk.</summary>
    /// <exception cref="DamagedRecord">The conversation, its plan or a key is damaged.</exception>
    public Recalled Recall(Recalling what) => recent.Recall(what) ?? Read(what);

    /// <summary>All that a turn needs, from the disk.</summary>
    /// <exception cref="DamagedRecord">The conversation, its plan or a key is damaged.</exception>
    /// <param name="anew">Plans too, which otherwise need not be read where memory has the version that the disk has.</param>
    public Recalled Read(Recalling what, bool anew = false)
    {
        var from = recent.Changes;
        var read = readers.ReadInOneView(on => Read(on, what, anew ? (_, _) => null : recent.Known));
        recent.Learn(what, read, from);
        return read;
    }

    public IEnumerable<Logged> Log(Address address, long after, int most, CancellationToken stop) => Pages.Read(
        from => readers.Read(on => on.Log.After(address, from)),
        line => line.Number,
        after,
        most,
        line => StoreLog.LeftOut(log, "line of the log", $"{address} {line.Number}"),
        stop);

    public IEnumerable<Outbound> Unsent(CancellationToken stop) => Pages.Read(
        from => readers.Read(on => on.Outbox.After(from)),
        line => line.Number,
        0,
        int.MaxValue,
        line => StoreLog.LeftOut(log, "outgoing activity", $"{line.Number}"),
        stop);

    public Func<AllTables, Outbound?> Unsent(long number) => on =>
    {
        var found = on.Outbox.Find(number);
        if (found is { Whole: false })
        {
            StoreLog.LeftOut(log, "outgoing activity", $"{number}");
        }

        return found is { Whole: true } ? found.Value.Line : null;
    };

    public IReadOnlyList<LibraryRecord> Records(string kind) => readers.Read(on => on.Records.Of(kind, Damaged(kind)));

    private Recalled Read(AllTables on, Recalling what, Func<string, long, StoredPlan?> known)
    {
        var conversation = on.Conversations.Find(what.Address);
        var plan = what.Plan ?? conversation?.Plan;
        var open = plan is null ? null : on.WholePlans.Find(plan, what.Person, known) ?? what.Others.Select(other => on.WholePlans.Find(plan, other, known)).FirstOrDefault(found => found is not null);
        return new Recalled
        {
            Used = what.Keys.Count == 0 ? [] : [.. what.Keys.Select(on.Keys.Find).OfType<UsedKey>()],
            Conversation = conversation,
            Plan = open,
            Plans = what.Others.Count == 0 ? on.Plans.Of(what.Person, Damaged("plan"))
                : [.. what.Others.Prepend(what.Person).SelectMany(id => on.Plans.Of(id, Damaged("plan"))).DistinctBy(line => line.Id).OrderByDescending(line => line.Changed)],
            Shut = what.Shut.ToDictionary(id => id, on.WholePlans.Find),
            Kinds = what.Kinds.ToDictionary(kind => kind, kind => on.Records.Of(kind, Damaged(kind))),
            Ones = what.Ones.ToDictionary(key => key, on.Records.Find),
            History = what.HistoryAfter is { } after && open is not null ? on.Edits.After(open.Id, after, Damaged("edit")) : null,
            Steps = what.Steps is not null && open is not null ? Steps(on, open.Id, what) : null,
            Stuck = what.Stuck is null ? null : on.NoticeLists.Stuck(what.Stuck.Plan),
            Unreached = what.Unreached ? on.Doors.Unreached() : null,
            Outlines = what.Outlines ? new WholeHouse(on.WholePlans.All(Damaged("plan")), on.Audit.LastHeard()) : null,
            Traces = what.Traces.ToDictionary(id => id, id => (on.WholePlans.Find(id), on.Edits.After(id, 0, Damaged("edit")))),
            Ledger = what.Ledger ? on.NoticeLists.Of(what.Person) : null,
            Portfolio = !what.Portfolio ? null
                : [.. what.Others.Prepend(what.Person).SelectMany(id => on.WholePlans.Portfolio(id, known, Damaged("plan"))).DistinctBy(one => one.Id)],
        };
    }

    // A change, and what changed it afterwards.
    private List<StoredEdit> Steps(AllTables on, string plan, Recalling what)
    {
        var edits = new List<StoredEdit>();
        for (var steps = what.Steps; steps is not null; steps = steps.Later)
        {
            edits.AddRange(on.Edits.Between(plan, steps.From, steps.To, Damaged("edit")));
        }

        return edits;
    }

    private Action<string> Damaged(string kind) => id => StoreLog.LeftOut(log, kind, id);
}
