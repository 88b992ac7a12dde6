using PartnerBot.Planning;
using PartnerBot.Store.Remembering;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Plans and who stands in them.</summary>
internal sealed class PlanTable(Connection on)
{
    private const int Most = PlanLists.Full;

    private readonly Statement stand = on.Statement("SELECT number, version FROM plan WHERE id = ?1");
    private readonly Statement sumOf = on.Statement("SELECT sum FROM plan WHERE number = ?1");
    // A written limit: SQLite prepares a statement anew each time its limit is bound.
    private readonly Statement list = on.Statement($"""
        SELECT p.id, p.version, p.title, p.owner, p.archived, p.changed, p.sum, w.outside
        FROM plan_person w CROSS JOIN plan p ON p.number = w.plan WHERE w.person = ?1 ORDER BY p.changed DESC, p.id LIMIT {Most}
        """);
    private readonly Statement add = on.Statement(
        "INSERT INTO plan (id, version, title, owner, archived, changed, sum, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    private readonly Statement change = on.Statement(
        "UPDATE plan SET version = ?2, title = ?3, owner = ?4, archived = ?5, changed = ?6, sum = ?7, json = ?8 WHERE number = ?1");

    // The snapshot stays; the edits beside it say what became of it.
    private readonly Statement go = on.Statement(
        "UPDATE plan SET version = ?2, title = ?3, owner = ?4, archived = ?5, changed = ?6, sum = ?7 WHERE number = ?1");
    private readonly Statement removePeople = on.Statement("DELETE FROM plan_person WHERE plan = ?1");
    private readonly Statement addPerson = on.Statement("INSERT INTO plan_person (person, plan, outside) VALUES (?1, ?2, ?3)");

    /// <summary>Where the plan stands; all 0 when there is none.</summary>
    public (long Number, long Version) Stand(string id)
    {
        using var rows = stand.With(id).Rows();
        return rows.Next() ? (rows.Long(0), rows.Long(1)) : default;
    }

    /// <summary>The person's plans, newest change first. A damaged line is left out and told to the caller.</summary>
    public IReadOnlyList<PlanLine> Of(string person, Action<string> damaged)
    {
        var lines = new List<PlanLine>();
        using var rows = list.With(person).Rows();
        while (rows.Next())
        {
            var line = new PlanLine(rows.Text(0), rows.Text(2), rows.Long(4) != 0, rows.Time(5)) { Outside = rows.Long(7) != 0 };
            if (Head(line.Id, rows.Long(1), line.Title, rows.Text(3), line.Archived, rows.Long(5)).Heads(rows.Long(6)))
            {
                lines.Add(line);
            }
            else
            {
                damaged(line.Id);
            }
        }

        return lines;
    }

    /// <summary>Keeps a new plan (number 0) or the next version of one; its number.</summary>
    public long Keep(long number, PlanChange it, DateTimeOffset at)
    {
        var head = Head(it.After.Id, it.After.Version, it.Title, it.Owner, it.Archived, at.ToUnixTimeMilliseconds());
        if (it.After.IsWhole)
        {
            (number == 0 ? add.With(it.After.Id) : change.With(number)).With(it.After.Version).With(it.Title).With(it.Owner)
                .With(it.Archived ? 1 : 0).With(at).With(head.Sum(it.After.Json)).With(it.After.Json).Run();
        }
        else
        {
            go.With(number).With(it.After.Version).With(it.Title).With(it.Owner).With(it.Archived ? 1 : 0).With(at)
                .With(head.Under(Sum(number), it.After.Weight)).Run();
        }

        var isNew = number == 0;
        number = isNew ? on.LastNumber : number;
        if (!isNew && it.People is not null)
        {
            removePeople.With(number).Run();
        }

        foreach (var person in it.People ?? (isNew ? [it.Owner] : []))
        {
            addPerson.With(person).With(number).With(it.Outside.Contains(person) ? 1 : 0).Run();
        }

        return number;
    }

    private long Sum(long number)
    {
        using var rows = sumOf.With(number).Rows();
        return rows.Next() ? rows.Long(0) : throw new ArgumentException("A plan that is not there has no snapshot to go on from.");
    }

    internal static Checksum Head(string id, long version, string title, string owner, bool archived, long changed) =>
        default(Checksum).With(id).With(version).With(title).With(owner).With(archived ? 1 : 0).With(changed);
}
