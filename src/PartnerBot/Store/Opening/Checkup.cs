using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>How a database is, seen from outside without changing a byte; PartnerBot may be running on it.</summary>
/// <param name="ParkedMessages">Given up for another reason than that nobody is there any more.</param>
/// <param name="IsInUse">Another process holds the folder.</param>
/// <param name="Unreached">People whose every conversation is shut.</param>
public sealed record Checkup(
    long Schema, long Megabytes, long Plans, long WaitingMessages, long ParkedMessages, long ParkedNotices, long Unreached, bool IsInUse)
{
    /// <summary>Null where there is no database yet.</summary>
    /// <exception cref="StoreTrouble">It is damaged, foreign, newer or cannot be read; the message says what to do.</exception>
    public static Checkup? Of(string path)
    {
        var folder = DataFolder.Make(path);
        if (!File.Exists(folder.Database))
        {
            Marker.RefuseIfVanished(folder);
            return null;
        }

        Header.Check(folder.Database, whole: false);
        try
        {
            using var reader = Connection.ToRead(folder.Database);
            var schema = Soundness.SchemaOf(reader, folder.Database);
            Soundness.RefuseDamage(reader, folder.Database);

            // The ledger came with the third schema.
            var ledger = schema >= 3;
            return new Checkup(
                schema, new FileInfo(folder.Database).Length >> 20, Count("plan"), Count("outbox WHERE parked IS NULL"), Count("outbox WHERE parked IS NOT NULL AND parked NOT LIKE '403%' AND parked NOT LIKE '404%'"),
                ledger ? Count("notice WHERE state = 5") : 0, ledger ? Count("(SELECT person FROM door GROUP BY person HAVING COUNT(*) = COUNT(shut))") : 0, IsTaken(folder));

            long Count(string from) => reader.Number($"SELECT count(*) FROM {from}");
        }
        catch (SqliteFault fault)
        {
            throw Troubles.Reading(fault, folder.Database);
        }
    }

    private static bool IsTaken(DataFolder folder)
    {
        if (!File.Exists(folder.Lock))
        {
            return false;
        }

        try
        {
            using var free = new FileStream(folder.Lock, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
