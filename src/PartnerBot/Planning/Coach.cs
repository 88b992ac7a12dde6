using PartnerBot.Planning.Goals;
using PartnerBot.Planning.Need;
using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Planning;

/// <summary>What there is to say once an entry is filled. Each step's own folder knows; here they are only listed.</summary>
public static class Coach
{
    public static IReadOnlyList<Line> Notes(Plan plan, Entry entry) => entry.Form switch
    {
        "goal" => GoalCoach.Notes(entry),
        "readiness" => ReadinessForm.Findings(entry),
        "result" => RoleLint.Check(plan),
        _ => [],
    };
}
