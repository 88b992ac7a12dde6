using PartnerBot.Planning.Records;
using PartnerBot.Store.Sqlite;

namespace PartnerBot.Store.Tables;

/// <summary>What the library keeps beside its plans, by kind and id.</summary>
internal sealed class RecordTable(Connection on)
{
    private const string Whole = "kind, id, version, sum, json";

    private readonly Statement stand = on.Statement("SELECT version FROM record WHERE kind = ?1 AND id = ?2");
    private readonly Statement find = on.Statement($"SELECT {Whole} FROM record WHERE kind = ?1 AND id = ?2");
    private readonly Statement all = on.Statement($"SELECT {Whole} FROM record WHERE kind = ?1 ORDER BY id");
    private readonly Statement write = on.Statement("""
        INSERT INTO record (kind, id, version, at, sum, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, at = excluded.at, sum = excluded.sum, json = excluded.json
        """);

    private readonly Statement remove = on.Statement("DELETE FROM record WHERE kind = ?1 AND id = ?2");

    /// <summary>Nobody was faster.</summary>
    public bool StandsAsSeen(RecordChange change)
    {
        using var rows = stand.With(change.Kind).With(change.Id).Rows();
        return (rows.Next() ? rows.Long(0) : 0) == change.Seen;
    }

    /// <exception cref="DamagedRecord"/>
    public LibraryRecord? Find(RecordKey key)
    {
        using var rows = find.With(key.Kind).With(key.Id).Rows();
        return !rows.Next() ? null : Read(rows) is (var record, true) ? record : throw new DamagedRecord(key.Kind, key.Id);
    }

    /// <summary>All of a kind; a damaged one is left out and told to the caller.</summary>
    public IReadOnlyList<LibraryRecord> Of(string kind, Action<string> damaged)
    {
        var records = new List<LibraryRecord>();
        using var rows = all.With(kind).Rows();
        while (rows.Next())
        {
            var (record, whole) = Read(rows);
            if (whole)
            {
                records.Add(record);
            }
            else
            {
                damaged(record.Id);
            }
        }

        return records;
    }

    public void Keep(RecordChange change, DateTimeOffset at)
    {
        if (change.Json is null)
        {
            remove.With(change.Kind).With(change.Id).Run();
            return;
        }

        var after = new LibraryRecord(change.Kind, change.Id, change.Seen + 1, change.Json);
        write.With(after.Kind).With(after.Id).With(after.Version).With(at).With(Sum(after)).With(after.Json).Run();
    }

    private static (LibraryRecord Record, bool Whole) Read(Rows rows)
    {
        var record = new LibraryRecord(rows.Text(0), rows.Text(1), rows.Long(2), rows.Bytes(4));
        return (record, Sum(record) == rows.Long(3));
    }

    private static long Sum(LibraryRecord record) => default(Checksum).With(record.Kind).With(record.Id).With(record.Version).Sum(record.Json);
}
