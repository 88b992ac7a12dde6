using PartnerBot.Planning.Actions;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Roles;

/// <summary>
/// The rules of clear roles: exactly one answers for each result, at least one does it, every partner carries something, nobody is over their
/// hours, every contact has a deputy, and the work does not hang on one person.
/// </summary>
public static class RoleLint
{
    /// <summary>Roles of one person from which on the plan may hang on that person.</summary>
    private const int ManyRoles = 3;

    /// <summary>What is not clear yet; empty when all is.</summary>
    public static IReadOnlyList<Line> Check(Plan plan) =>
        [.. Results(plan), .. Idle(plan), .. Overloaded(plan), .. WithoutDeputy(plan), .. SinglePoint(plan)];

    private static IEnumerable<Line> Results(Plan plan)
    {
        foreach (var entry in plan.Of("result"))
        {
            var name = entry.Said("result") ?? "…";
            if (Names.In(entry.Said("accountable")).Count != 1)
            {
                yield return new Line("lint.accountable", ("result", name));
            }

            if (Names.In(entry.Said("responsible")).Count == 0)
            {
                yield return new Line("lint.responsible", ("result", name));
            }
        }
    }

    private static IEnumerable<Line> Idle(Plan plan)
    {
        var busy = plan.Of("role").SelectMany(role => (string?[])[role.Said("person"), role.Said("organisation")])
            .Concat(plan.Of("task").Select(task => task.Said("owner")))
            .Concat(plan.Of("result").SelectMany(result => Names.In(result.Said("responsible")).Append(result.Said("accountable"))))
            .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(Names.Words)
            // By each word: of hundreds of names only those are held against each other that share one.
            .SelectMany(words => words.Select(word => (word, words))).ToLookup(pair => pair.word, pair => pair.words);
        return from partner in plan.Of("partner")
               where partner.Picked("relation") != "sponsor"
               let names = ((string?[])[partner.Said("organisation"), partner.Said("contact"), partner.Said("deputy")]).OfType<string>().ToList()
               where names.Count > 0 && !names.Select(Names.Words).Any(words => words.SelectMany(word => busy[word]).Any(other => Names.Same(words, other)))
               select new Line("lint.idle", ("partner", names[0]));
    }

    // Hours are a month's share; what is open must fit into it.
    private static IEnumerable<Line> Overloaded(Plan plan)
    {
        var efforts = plan.Of("task").Where(task => task.IsOpen() && task.Said("owner") is not null)
            .GroupBy(task => task.Said("owner")!, StringComparer.OrdinalIgnoreCase)
            .Select(owner => (Words: Names.Words(owner.Key), Effort: owner.Sum(task => task["effort"] is Value.Number(var amount, _) ? amount : 0))).ToList();
        return from role in plan.Of("role")
               where role.Said("person") is not null
               group role by role.Said("person")! into person
               let hours = person.Sum(role => role["hours"] is Value.Number(var amount, _) ? amount : 0)
               let words = Names.Words(person.Key)
               let effort = hours == 0 ? 0 : efforts.Where(owner => Names.Same(owner.Words, words)).Sum(owner => owner.Effort)
               where hours > 0 && effort > hours
               select new Line("lint.hours", ("person", person.Key), ("effort", effort), ("hours", hours));
    }

    private static IEnumerable<Line> WithoutDeputy(Plan plan) =>
        plan.Of("partner").Where(partner => partner.Said("contact") is not null).Select(partner => (Person: partner.Said("contact")!, Deputy: partner.Said("deputy")))
            .Concat(plan.Of("role").Where(role => role.Said("person") is not null).Select(role => (Person: role.Said("person")!, Deputy: role.Said("deputy"))))
            .GroupBy(contact => contact.Person, StringComparer.OrdinalIgnoreCase)
            .Where(person => person.All(contact => contact.Deputy is null))
            .Select(person => new Line("lint.deputy", ("person", person.Key)));

    private static IEnumerable<Line> SinglePoint(Plan plan)
    {
        var holders = plan.Of("role").Select(role => role.Said("person")).OfType<string>().ToList();
        return holders.GroupBy(person => person, StringComparer.OrdinalIgnoreCase)
            .Where(person => person.Count() >= ManyRoles && person.Count() * 2 > holders.Count)
            .Select(person => new Line("lint.single", ("person", person.Key), ("count", person.Count())));
    }
}
