using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The history of every plan: who, when, what; each edit's number is the version that it made.</summary>
internal sealed class EditTable(Connection on)
{
    private readonly Statement add = on.Statement(
        "INSERT INTO plan_edit (plan, version, at, person, sum, json, back) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly Statement read = on.Statement("""
        SELECT e.version, e.at, e.person, e.sum, e.json, e.back FROM plan p JOIN plan_edit e ON e.plan = p.number
        WHERE p.id = ?1 AND e.version BETWEEN ?2 AND ?3 ORDER BY e.version
        """);

    /// <summary>The edits of a plan after a version, in order; a damaged one is left out and told to the caller.</summary>
    public IReadOnlyList<StoredEdit> After(string plan, long version, Action<string> damaged) => Between(plan, version + 1, long.MaxValue, damaged);

    /// <summary>The edits that made these versions, in order; a damaged one is left out and told to the caller.</summary>
    public IReadOnlyList<StoredEdit> Between(string plan, long from, long to, Action<string> damaged)
    {
        var edits = new List<StoredEdit>();
        using var rows = read.With(plan).With(from).With(to).Rows();
        while (rows.Next())
        {
            var edit = new StoredEdit(rows.Long(0), rows.Time(1), rows.Text(2), rows.Bytes(4), rows.BytesOrNull(5));
            if (Sum(plan, edit) == rows.Long(3))
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
        for (var place = 0; place < change.Edits.Count; place++)
        {
            var edit = new StoredEdit(change.Seen + place + 1, at, person, change.Edits[place], change.Backs.Count == 0 ? null : change.Backs[place]);
            add.With(plan).With(edit.Version).With(at).With(person).With(Sum(change.After.Id, edit)).With(edit.Json).With(edit.Back).Run();
        }
    }

    // Rows from before there was a way back are summed up as they were.
    private static long Sum(string plan, StoredEdit edit)
    {
        var head = default(Checksum).With(plan).With(edit.Version).With(edit.At.ToUnixTimeMilliseconds()).With(edit.Person);
        return (edit.Back is null ? head : head.With(edit.Back)).Sum(edit.Json);
    }
}
