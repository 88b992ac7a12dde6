using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Delivery keys that turns have used up, with what was answered.</summary>
internal sealed class KeyTable(Connection on)
{
    // A channel repeats a delivery within minutes; a card with its handle may lie in a chat for months.
    private static readonly TimeSpan Delivery = TimeSpan.FromDays(7);
    private static readonly TimeSpan Handle = TimeSpan.FromDays(180);
    private const int Portion = 500;

    private readonly Statement find = on.Statement(
        "SELECT k.answer IS NULL, a.sum, a.bytes FROM used_key k LEFT JOIN answer a ON a.number = k.answer WHERE k.key = ?1");
    private readonly Statement add = on.Statement("INSERT INTO used_key (key, until, answer) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
    private readonly Statement addAnswer = on.Statement("INSERT INTO answer (until, sum, bytes) VALUES (?1, ?2, ?3)");
    private readonly Statement forget = on.Statement(
        $"DELETE FROM used_key WHERE key IN (SELECT key FROM used_key WHERE until <= ?1 ORDER BY until LIMIT {Portion})");
    private readonly Statement forgetAnswers = on.Statement(
        $"DELETE FROM answer WHERE number IN (SELECT number FROM answer WHERE until <= ?1 ORDER BY until LIMIT {Portion})");

    /// <exception cref="DamagedRecord">It was used, but what was answered is not known any more.</exception>
    public UsedKey? Find(string key)
    {
        using var rows = find.With(key).Rows();
        if (!rows.Next())
        {
            return null;
        }

        if (rows.Long(0) != 0)
        {
            return new UsedKey(key, null);
        }

        var answer = rows.BytesOrNull(2);
        return answer is not null && Sum(answer) == rows.Long(1) ? new UsedKey(key, answer) : throw new DamagedRecord("delivery key", key);
    }

    /// <summary>Uses up the keys of a turn, which share its answer.</summary>
    public void Add(IReadOnlyList<string> keys, DateTimeOffset at, byte[]? answer)
    {
        long? number = null;
        if (answer is not null && keys.Count > 0)
        {
            addAnswer.With(keys.Max(key => Until(key, at))).With(Sum(answer)).With(answer).Run();
            number = on.LastNumber;
        }

        foreach (var key in keys)
        {
            add.With(key).With(Until(key, at)).With(number).Run();
        }
    }

    /// <summary>Forgets a portion of what is over; whether there is more.</summary>
    public bool Forget(DateTimeOffset now) => forget.With(now).Run() == Portion | forgetAnswers.With(now).Run() == Portion;

    private static DateTimeOffset Until(string key, DateTimeOffset at) =>
        at + (key.StartsWith("handle:", StringComparison.Ordinal) ? Handle : Delivery);

    private static long Sum(byte[] answer) => default(Checksum).Sum(answer);
}
