using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Files that people sent into conversations.</summary>
internal sealed class UploadTable(Connection on)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private const int Portion = 4;

    private readonly Statement add = on.Statement("""
        INSERT INTO upload (id, channel, conversation, name, type, at, sum, bytes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING
        """);
    private readonly Statement find = on.Statement("SELECT channel, conversation, name, type, at, sum, bytes FROM upload WHERE id = ?1");
    private readonly Statement findKept = on.Statement("SELECT channel, conversation, name, type, at, sum, bytes FROM upload WHERE id = ?1 AND plan = ?2");
    private readonly Statement keep = on.Statement("UPDATE upload SET plan = ?2 WHERE id = ?1");
    private readonly Statement forget = on.Statement(
        $"DELETE FROM upload WHERE rowid IN (SELECT rowid FROM upload WHERE at <= ?1 AND plan IS NULL ORDER BY at LIMIT {Portion})");

    /// <summary>Whether it is new; the same file kept twice is one file.</summary>
    public bool Add(Upload file) =>
        add.With(file.Id).With(file.Address.Channel).With(file.Address.Conversation).With(file.Name).With(file.ContentType).With(file.At)
            .With(Sum(file)).With(file.Bytes).Run() > 0;

    /// <exception cref="DamagedRecord"/>
    public Upload? Find(string id) => Only(id, find.With(id));

    /// <summary>A file that this plan speaks of.</summary>
    /// <exception cref="DamagedRecord"/>
    public Upload? Find(string id, string plan) => Only(id, findKept.With(id).With(plan));

    /// <summary>A plan speaks of the file, or none any more.</summary>
    public void Keep(KeptFile file) => keep.With(file.Id).With(file.Plan).Run();

    private static Upload? Only(string id, Statement asked)
    {
        using var rows = asked.Rows();
        if (!rows.Next())
        {
            return null;
        }

        var found = new Upload(id, new Address(rows.Text(0), rows.Text(1)), rows.Text(2), rows.Text(3), rows.Bytes(6), rows.Time(4));
        return Sum(found) == rows.Long(5) ? found : throw new DamagedRecord("upload", id);
    }

    /// <summary>Forgets a portion of what is over; whether there is more.</summary>
    public bool Forget(DateTimeOffset now) => forget.With(now - Life).Run() == Portion;

    private static long Sum(Upload file) => default(Checksum).With(file.Id).With(file.Address.Channel).With(file.Address.Conversation)
        .With(file.Name).With(file.ContentType).With(file.At.ToUnixTimeMilliseconds()).Sum(file.Bytes);
}
