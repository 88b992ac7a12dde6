using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Who did what kind of thing, in the order of the commits.</summary>
internal sealed class AuditTable(Connection on)
{
    private readonly Statement add = on.Statement("INSERT INTO audit (at, person, what, plan) VALUES (?1, ?2, ?3, ?4)");

    public void Add(DateTimeOffset at, AuditLine line) => add.With(at).With(line.Person).With(line.What).With(line.Plan).Run();
}
