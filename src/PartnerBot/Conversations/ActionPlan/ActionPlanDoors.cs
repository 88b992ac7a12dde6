using PartnerBot.Conversations.Carrying;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Commands about the action plan as a whole: its list, its dates, checklists, many tasks at once, what is next.</summary>
internal static class ActionPlanDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("show-tasks", Deed.FindPlan, (talk, command) => talk.Plan is null || IsAboutAll(command.Words) ? Reminding.TaskList.Show(talk) : TaskListing.Open(talk, command)) { Anywhere = true },
        new("show-more", Deed.FindPlan, (talk, _) => Listings.More(talk)) { Anywhere = true },
        new("next-step", Deed.OpenPlan, (talk, _) => NextDoor.Open(talk)) { Anywhere = true },
        new("move-date", Deed.EditTask, Moving.Move),
        new("add-checklist", Deed.EditTask, Checklists.Add),
        new("show-checklists", Deed.EditTask, (talk, _) => Checklists.List(talk)),
        new("shift-all", Deed.EditTask, Bulk.Open),
        new("tick-all", Deed.EditTask, Bulk.Open),
        new("remove-item", Deed.EditStep, Removing.Open),
        new("hand-all", Deed.AssignTask, Bulk.Open),
    ];

    // "Was steht an?" is asked of one's whole day, "Aufgaben zeigen" of the plan at hand.
    private static bool IsAboutAll(string words) =>
        Everything.Any(phrase => words.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Everything = ["steht an", "steht bei mir an", "in allen plänen", "über alle pläne", "coming up", "on my plate", "in all plans", "across all plans"];
}
