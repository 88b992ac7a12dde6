using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The history of every plan: who, when, what; each edit's number is the version that it made.</summary>
internal sealed class EditTable(Connection on)
{
    private readonly Statement add = on.Statement(
        "INSERT INTO plan_edit (plan, version, at, person, sum, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    private readonly Statement read = on.Statement("""
        SELECT e.version, e.at, e.person, e.sum, e.json FROM plan p JOIN plan_edit e ON e.plan = p.number
        WHERE p.id = ?1 AND e.version > ?2 ORDER BY e.version
        """);

    /// <summary>The edits of a plan after a version, in order; a damaged one is left out and told to the caller.</summary>
    public IReadOnlyList<StoredEdit> After(string plan, long version, Action<string> damaged)
    {
        var edits = new List<StoredEdit>();
        using var rows = read.With(plan).With(version).Rows();
        while (rows.Next())
        {
            var edit = new StoredEdit(rows.Long(0), rows.Time(1), rows.Text(2), rows.Bytes(4));
            if (Sum(plan, edit.Version, edit.At, edit.Person, edit.Json) == rows.Long(3))
            {
                edits.Add(edit);
            }
            else
            {
                damaged($"{plan} {edit.Version}");
            }
        }

        return edits;
    }

    public void Add(long plan, PlanChange change, DateTimeOffset at, string person)
    {
        var version = change.Seen;
        foreach (var edit in change.Edits)
        {
            version++;
            add.With(plan).With(version).With(at).With(person).With(Sum(change.After.Id, version, at, person, edit)).With(edit).Run();
        }
    }

    private static long Sum(string plan, long version, DateTimeOffset at, string person, byte[] edit) =>
        default(Checksum).With(plan).With(version).With(at.ToUnixTimeMilliseconds()).With(person).Sum(edit);
}
