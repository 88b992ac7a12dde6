using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Delivery keys that turns have used up, with what was answered.</summary>
internal sealed class KeyTable(Connection on)
{
    // A channel repeats a delivery within minutes; a card with its handle may lie in a chat for months.
    private static readonly TimeSpan Delivery = TimeSpan.FromDays(7);
    private static readonly TimeSpan Handle = TimeSpan.FromDays(180);

    private readonly Statement find = on.Statement("SELECT sum, answer FROM used_key WHERE key = ?1");
    private readonly Statement add = on.Statement("INSERT INTO used_key (key, until, sum, answer) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    private readonly Statement forget = on.Statement(
        "DELETE FROM used_key WHERE key IN (SELECT key FROM used_key WHERE until <= ?1 ORDER BY until LIMIT ?2)");

    /// <exception cref="DamagedRecord">It was used, but what was answered is not known any more.</exception>
    public UsedKey? Find(string key)
    {
        using var rows = find.With(key).Rows();
        if (!rows.Next())
        {
            return null;
        }

        var answer = rows.BytesOrNull(1);
        return Sum(key, answer) == rows.Long(0) ? new UsedKey(key, answer) : throw new DamagedRecord("delivery key", key);
    }

    public void Add(string key, DateTimeOffset at, byte[]? answer)
    {
        var until = at + (key.StartsWith("handle:", StringComparison.Ordinal) ? Handle : Delivery);
        add.With(key).With(until).With(Sum(key, answer)).With(answer).Run();
    }

    public int Forget(DateTimeOffset now, int most) => forget.With(now).With(most).Run();

    private static long Sum(string key, byte[]? answer) => default(Checksum).With(key).With(answer is null ? 0 : 1).Sum(answer);
}
