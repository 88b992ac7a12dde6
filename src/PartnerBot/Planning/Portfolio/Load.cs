using PartnerBot.Planning.Actions;

namespace PartnerBot.Planning.Portfolio;

/// <summary>What lies with one person, over all partnerships.</summary>
/// <param name="Tasks">Open tasks.</param>
/// <param name="Hours">Their effort, as far as it was told.</param>
/// <param name="Soon">Of these the hours due within four weeks.</param>
/// <param name="Available">Hours a month that the person has for their roles; null where nobody said.</param>
public sealed record Load(string Person, int Tasks, int Overdue, decimal Hours, decimal Soon, decimal? Available)
{
    private const int DaysOfMonth = 28;
    private const int ManyOverdue = 3;

    /// <summary>More is due within four weeks than there is time for, or too much is late already.</summary>
    public bool IsTooMuch => Soon > Available || Overdue >= ManyOverdue;

    /// <summary>The heaviest first.</summary>
    public static IReadOnlyList<Load> Of(IEnumerable<Plan> plans, DateOnly today)
    {
        List<Plan> open = [.. plans.Where(plan => !plan.Archived)];
        var tasks = from plan in open
                    let holder = plan.Holders()
                    let days = plan.Days()
                    from task in plan.Of("task")
                    where task.IsOpen() && holder(task) is not null
                    select (Person: holder(task)!, Hours: Amount(task, "effort"), Day: days.DueDay(task));
        var hours = open.SelectMany(plan => plan.Of("role")).Where(role => role.Said("person") is not null && role["hours"] is Value.Number)
            .GroupBy(role => role.Said("person")!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Sum(role => Amount(role, "hours")), StringComparer.OrdinalIgnoreCase);
        return [.. tasks.GroupBy(task => task.Person, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Load(
                group.Key,
                group.Count(),
                group.Count(task => task.Day < today),
                group.Sum(task => task.Hours),
                group.Where(task => task.Day <= today.AddDays(DaysOfMonth)).Sum(task => task.Hours),
                hours.TryGetValue(group.Key, out var available) ? available : null))
            .OrderByDescending(load => load.IsTooMuch).ThenByDescending(load => load.Hours).ThenByDescending(load => load.Tasks)];
    }

    private static decimal Amount(Entry entry, string field) => entry[field] is Value.Number(var amount, _) ? amount : 0;
}
