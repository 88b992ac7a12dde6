using PartnerBot.Store.Remembering;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Many plans at once, with all that is in them. A damaged one is left out and told to the caller.</summary>
internal sealed class PlanSets(Connection on)
{
    private const int MostInAll = 500;

    // A written limit: SQLite prepares a statement anew each time its limit is bound.
    private readonly Statement portfolio = on.Statement(
        $"SELECT {PlanTable.Whole} FROM plan_person w CROSS JOIN plan p ON p.number = w.plan WHERE w.person = ?1 ORDER BY p.changed DESC, p.id LIMIT {PlanLists.Full}");
    private readonly Statement all = on.Statement($"SELECT {PlanTable.Whole} FROM plan p ORDER BY p.changed DESC, p.id LIMIT {MostInAll}");

    /// <summary>The person's plans, newest change first.</summary>
    public IReadOnlyList<StoredPlan> Portfolio(string person, Action<string> damaged) => [.. Of(portfolio.With(person), damaged).Select(one => one.Plan)];

    /// <summary>The newest plans of the installation, with when each was changed.</summary>
    public IReadOnlyList<(StoredPlan Plan, DateTimeOffset Changed)> All(Action<string> damaged) => Of(all, damaged);

    private static List<(StoredPlan Plan, DateTimeOffset Changed)> Of(Statement asked, Action<string> damaged)
    {
        var plans = new List<(StoredPlan, DateTimeOffset)>();
        using var rows = asked.Rows();
        while (rows.Next())
        {
            var changed = rows.Time(5);
            var (plan, whole) = PlanTable.Read(rows);
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
}
