using PartnerBot.Planning.Records;
using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>Keeps records outside a turn: all of them or none.</summary>
internal static class RecordWriting
{
    /// <summary>False when somebody was faster.</summary>
    public static bool Keep(AllTables on, IReadOnlyList<RecordChange> changes, AuditLine audit, DateTimeOffset at)
    {
        if (!changes.All(on.Records.StandsAsSeen))
        {
            return false;
        }

        foreach (var change in changes)
        {
            on.Records.Keep(change, at);
        }

        on.Audit.Add(at, audit);
        return true;
    }
}
