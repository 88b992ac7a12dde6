using PartnerBot.Planning;
using PartnerBot.Planning.Goals;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Looks at all goals of the plan as the coach does at one that was just set.</summary>
internal static class GoalChecking
{
    private const int MostShown = 8;

    public static IReadOnlyList<Door> All { get; } = [new("check-goals", Deed.OpenPlan, (talk, _) => Check(talk))];

    private static Decision Check(Talk talk)
    {
        var goals = talk.Shown!.Of(GoalForm.Form.Id).Where(goal => goal[GoalForm.Form.Naming.Id] is not null).ToList();
        var lacking = goals.Select(goal => (Goal: goal, Notes: GoalCoach.Notes(goal))).Where(one => one.Notes.Count > 0).ToList();
        talk.Say(goals.Count == 0 ? "goals.none-yet" : lacking.Count == 0 ? "goals.good" : "goals.lacking", ("count", lacking.Count), ("all", goals.Count));
        foreach (var (goal, notes) in lacking.Take(MostShown))
        {
            talk.Say("goals.one", ("goal", Showing.Of(GoalForm.Form.Naming, goal[GoalForm.Form.Naming.Id]!)));
            foreach (var note in notes)
            {
                talk.Say("coach.note", ("note", note));
            }
        }

        Guide.Repeat(talk);
        return talk.Done("command", "check-goals");
    }
}
