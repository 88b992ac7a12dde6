using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>Keeps what changes in the ledger within the transaction that it belongs to.</summary>
internal static class LedgerWriting
{
    /// <summary>Reasons of the outbox after which nothing may be sent to a conversation until somebody speaks there again.</summary>
    private static readonly string[] Shutting = ["403", "404", "Not sent:"];

    /// <summary>Nobody was faster with anything it rests on.</summary>
    public static bool Stands(AllTables on, LedgerChange? change) => change is null
        || (change.Records.All(seen => on.Records.StandsAsSeen(new RecordChange(seen.Key.Kind, seen.Key.Id, seen.Version, null)))
            && change.Plans.All(seen => on.Plans.Stand(seen.Id).Version == seen.Version)
            && change.Settled.All(settled => on.Notices.Holds(settled.Number, settled.Token))
            && change.Retimed.All(retimed => on.Notices.Stands(retimed.Number, retimed.Token)));

    public static void Keep(AllTables on, LedgerChange? change, IReadOnlyList<long> outbox, DateTimeOffset at)
    {
        if (change is null)
        {
            return;
        }

        foreach (var wishes in change.Wishes)
        {
            on.Notices.Bring(wishes, at);
        }

        foreach (var (number, _, due) in change.Retimed)
        {
            on.Notices.Retime(number, due, at);
        }

        foreach (var settled in change.Settled)
        {
            on.Notices.Settle(settled.Number, settled.Fate, settled.Fate is Fate.Handed(var place) ? outbox[place] : null, at);
        }
    }

    public static bool KeepAlone(AllTables on, LedgerChange change, DateTimeOffset at)
    {
        if (!Stands(on, change))
        {
            return false;
        }

        Keep(on, change, [], at);
        return true;
    }

    public static bool Settle(AllTables on, IReadOnlyList<Settled> settled, DateTimeOffset at)
    {
        foreach (var one in settled.Where(one => on.Notices.Holds(one.Number, one.Token)))
        {
            on.Notices.Settle(one.Number, one.Fate, null, at);
        }

        return true;
    }

    public static bool Retime(AllTables on, IReadOnlyList<Retimed> retimed, DateTimeOffset at)
    {
        foreach (var (number, _, due) in retimed.Where(one => on.Notices.Stands(one.Number, one.Token)))
        {
            on.Notices.Retime(number, due, at);
        }

        return true;
    }

    /// <summary>The outbox is done with an activity: so is the ledger with the notices in it.</summary>
    public static bool Posted(AllTables on, long outbound, string? parkedBecause)
    {
        if (parkedBecause is not null && on.Outbox.AddressOf(outbound) is { } address && Shutting.Any(status => parkedBecause.StartsWith(status, StringComparison.Ordinal)))
        {
            on.Doors.Shut(address, parkedBecause);
            // Nobody is there at the moment: it waits for another door, or for a word.
            on.Notices.Posted(outbound, NoticeState.Waiting, parkedBecause);
        }
        else
        {
            on.Notices.Posted(outbound, parkedBecause is null ? NoticeState.Sent : NoticeState.Parked, parkedBecause);
        }

        return on.Outbox.Settle(outbound, parkedBecause);
    }
}
