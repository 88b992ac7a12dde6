using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Who did what kind of thing, in the order of the commits.</summary>
internal sealed class AuditTable(Connection on)
{
    private readonly Statement add = on.Statement("INSERT INTO audit (at, person, what, plan) VALUES (?1, ?2, ?3, ?4)");

    // Only asked for by administrators; what a reminder did, its receiver did not.
    private readonly Statement last = on.Statement("SELECT person, MAX(at) FROM audit WHERE what <> 'reminded' GROUP BY person");
    private readonly Statement since = on.Statement("SELECT 1 FROM audit WHERE person = ?1 AND at > ?2 AND what <> 'reminded' LIMIT 1");

    /// <summary>When each person did something last, on whatever door.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> LastHeard()
    {
        var heard = new Dictionary<string, DateTimeOffset>();
        using var rows = last.Rows();
        while (rows.Next())
        {
            heard[rows.Text(0)] = rows.Time(1);
        }

        return heard;
    }

    public bool HeardSince(string person, DateTimeOffset at)
    {
        using var rows = since.With(person).With(at).Rows();
        return rows.Next();
    }

    public void Add(DateTimeOffset at, AuditLine line) => add.With(at).With(line.Person).With(line.What).With(line.Plan).Run();
}
