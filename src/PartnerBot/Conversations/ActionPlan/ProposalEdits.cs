using PartnerBot.Conversations.Meetings;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>What a proposal comes to on the plan as it stands now.</summary>
internal static class ProposalEdits
{
    public static IReadOnlyList<Edit> Of(Talk talk, Proposal proposal)
    {
        var (plan, today) = (talk.Plan!, talk.Scene.Today);
        return proposal switch
        {
            Proposal.AddChecklist(var id) => Checklists.Find(talk, id) is { } template
                ? [.. TaskDraft.Edits(plan, plan.Missing(template, talk.Language).Take(TaskForm.Form.Most - plan.Of("task").Count()))]
                : [],
            Proposal.DropSafeguards(var conditions) => [.. conditions.SelectMany(plan.NotBegun).Select(task => new Edit.EntryRemoved(task.Id))],
            Proposal.Shift(var offset, var unit, var anchor) => Shifting.Edits(plan, offset, unit, anchor, today),
            Proposal.HandAll(var from, var to) when plan.Theirs(from) is var theirs =>
                [.. plan.Of("task").Where(task => task.IsOpen() && theirs(task)).Select(task => new Edit.Answered(task.Id, "owner", new Value.Words(to)))],
            Proposal.TickAll(var anchor) => Tick(plan, anchor, today),
            Proposal.KeepMinutes(var meeting, var text) => MinutesKept.Edits(talk, meeting, text),
            Proposal.Meet(var kind, var day) =>
            [
                new Edit.EntryAdded($"meeting-{plan.Added + 1}", "meeting"),
                new Edit.Answered($"meeting-{plan.Added + 1}", "kind", new Value.Chosen([kind])),
                new Edit.Answered($"meeting-{plan.Added + 1}", "day", new Value.Day(day)),
            ],
            Proposal.Remove(var entry) => plan.Entry(entry) is null ? [] : [new Edit.EntryRemoved(entry)],
            _ => [],
        };
    }

    public static string? EntryOf(Edit edit) => edit switch
    {
        Edit.EntryAdded(var id, _) => id,
        Edit.EntryRemoved(var id) => id,
        Edit.CameAgain(_, var next, _) => next,
        Edit.Answered(var id, _, _) => id,
        _ => null,
    };

    // Occurrences that come back get numbers of their own, one after the other.
    private static List<Edit> Tick(Plan plan, string? anchor, DateOnly today)
    {
        var edits = new List<Edit>();
        foreach (var id in plan.Of("task").Where(task => task.IsOpen() && (anchor is null || Shifting.Hangs(task, anchor))).Select(task => task.Id).ToList())
        {
            var done = Ticking.Done(plan, plan.Entry(id)!, today);
            plan = plan.Apply(done);
            edits.AddRange(done);
        }

        return edits;
    }
}
