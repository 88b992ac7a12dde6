using PartnerBot.Store.Remembering;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Plans with all that is in them: the snapshot, and the edits behind it.</summary>
internal sealed class WholePlans(Connection on)
{
    private const string Whole = "p.id, p.version, p.title, p.owner, p.archived, p.changed, p.sum, p.json";
    private const int MostInAll = 500;

    private readonly EditTable edits = new(on);
    private readonly Statement find = on.Statement($"SELECT {Whole} FROM plan p WHERE id = ?1");
    private readonly Statement standFor = on.Statement(
        "SELECT p.version FROM plan p JOIN plan_person w ON w.plan = p.number WHERE p.id = ?1 AND w.person = ?2");

    private readonly Statement standingOf = on.Statement(
        $"SELECT p.id, p.version FROM plan_person w CROSS JOIN plan p ON p.number = w.plan WHERE w.person = ?1 ORDER BY p.changed DESC, p.id LIMIT {PlanLists.Full}");

    private readonly Statement all = on.Statement($"SELECT {Whole} FROM plan p ORDER BY p.changed DESC, p.id LIMIT {MostInAll}");

    /// <exception cref="DamagedRecord"/>
    public StoredPlan? Find(string id) => Only(find.With(id), id);

    /// <summary>The plan if this person stands in it.</summary>
    /// <param name="known">Finds a plan that stands at this version in memory, so that nothing of it need be read.</param>
    /// <exception cref="DamagedRecord"/>
    public StoredPlan? Find(string id, string person, Func<string, long, StoredPlan?> known) =>
        Version(id, person) is { } version ? known(id, version) ?? Find(id) : null;

    /// <summary>The person's plans with all that is in them. A damaged one is left out and told to the caller.</summary>
    /// <param name="known">Finds a plan that stands at this version in memory, so that nothing of it need be read.</param>
    public IReadOnlyList<StoredPlan> Portfolio(string person, Func<string, long, StoredPlan?> known, Action<string> damaged)
    {
        var standing = new List<(string Id, long Version)>();
        using (var rows = standingOf.With(person).Rows())
        {
            while (rows.Next())
            {
                standing.Add((rows.Text(0), rows.Long(1)));
            }
        }

        var plans = new List<StoredPlan>();
        foreach (var (id, version) in standing)
        {
            try
            {
                plans.Add(known(id, version) ?? Find(id)!);
            }
            catch (DamagedRecord)
            {
                damaged(id);
            }
        }

        return plans;
    }

    /// <summary>The newest plans of the installation, with when each was changed. A damaged one is left out and told to the caller.</summary>
    public IReadOnlyList<(StoredPlan Plan, DateTimeOffset Changed)> All(Action<string> damaged)
    {
        var plans = new List<(StoredPlan, DateTimeOffset)>();
        using var rows = all.Rows();
        while (rows.Next())
        {
            var changed = rows.Time(5);
            var (plan, whole) = Read(rows);
            if (whole)
            {
                plans.Add((plan, changed));
            }
            else
            {
                damaged(plan.Id);
            }
        }

        return plans;
    }

    private long? Version(string id, string person)
    {
        try
        {
            using var rows = standFor.With(id).With(person).Rows();
            return rows.Next() ? rows.Long(0) : null;
        }
        catch (SqliteFault fault) when (fault.IsDamage)
        {
            throw new DamagedRecord("plan", id);
        }
    }

    private StoredPlan? Only(Statement asked, string id)
    {
        try
        {
            using var rows = asked.Rows();
            if (!rows.Next())
            {
                return null;
            }

            return Read(rows) is (var found, true) ? found : throw new DamagedRecord("plan", id);
        }
        catch (SqliteFault fault) when (fault.IsDamage)
        {
            throw new DamagedRecord("plan", id);
        }
    }

    // A plan is as whole as its snapshot and every edit behind it.
    private (StoredPlan Plan, bool Whole) Read(Rows rows)
    {
        var json = rows.Bytes(7);
        var plan = new StoredPlan(rows.Text(0), rows.Long(1), json);
        var whole = PlanTable.Head(plan.Id, plan.Version, rows.Text(2), rows.Text(3), rows.Long(4) != 0, rows.Long(5)).Sum(json) == rows.Long(6);
        if (!whole || plan.IsWhole)
        {
            return (plan, whole);
        }

        IReadOnlyList<byte[]> since = [.. edits.After(plan.Id, plan.Told, _ => { }).Select(edit => edit.Json)];
        return (plan with { Since = since }, since.Count == plan.Version - plan.Told);
    }
}
