using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The history of every plan: who, when, what; each edit's number is the version that it made.</summary>
internal sealed class EditTable(Connection on)
{
    private readonly Statement add = on.Statement(
        "INSERT INTO plan_edit (plan, version, at, person, sum, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    public void Add(long plan, PlanChange change, DateTimeOffset at, string person)
    {
        var version = change.Seen;
        foreach (var edit in change.Edits)
        {
            version++;
            var sum = default(Checksum).With(change.After.Id).With(version).With(at.ToUnixTimeMilliseconds()).With(person).Sum(edit);
            add.With(plan).With(version).With(at).With(person).With(sum).With(edit).Run();
        }
    }
}
