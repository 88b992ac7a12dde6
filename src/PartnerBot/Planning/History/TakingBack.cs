using PartnerBot.Planning.Actions;

namespace PartnerBot.Planning.History;

/// <summary>Takes a change back as far as it still stands; what others changed since then is left alone and named.</summary>
/// <param name="Edits">To be made now, in order.</param>
/// <param name="Kept">Edits of the change that stay, since somebody built on them.</param>
public sealed record TakingBack(IReadOnlyList<Edit> Edits, IReadOnlyList<Edit> Kept)
{
    /// <param name="steps">The change, in the order in which it was made.</param>
    public static TakingBack Of(Plan plan, IReadOnlyList<OwnStep> steps)
    {
        // An entry in which others have written stays whole: without its first answers it would have no name.
        var built = steps.Select(step => step.Made).OfType<Edit.EntryAdded>()
            .Where(added => !IsOnly(plan, added.Entry, steps)).Select(added => added.Entry).ToHashSet();
        var edits = new List<Edit>();
        var kept = new List<Edit>();
        foreach (var (made, back) in steps.Reverse())
        {
            if (EntryOf(made) is { } entry && built.Contains(entry))
            {
                kept.Add(made);
            }
            else if (Stands(plan, made))
            {
                edits.Add(back);
                plan = plan.Apply(back);
            }
            else
            {
                kept.Add(made);
            }
        }

        return new TakingBack(edits, kept);
    }

    // Nothing stands in the entry but what this change wrote last.
    private static bool IsOnly(Plan plan, string id, IReadOnlyList<OwnStep> steps) =>
        plan.Entry(id) is not { } entry || entry.Answers.All(answer => steps
            .Select(step => step.Made).OfType<Edit.Answered>().LastOrDefault(made => made.Entry == id && made.Field == answer.Key)?.Value
            .Equals(answer.Value.Value) == true);

    private static string? EntryOf(Edit edit) => edit switch
    {
        Edit.EntryAdded(var entry, _) => entry,
        Edit.Answered(var entry, _, _) => entry,
        Edit.Cleared(var entry, _) => entry,
        _ => null,
    };

    private static bool Stands(Plan plan, Edit made) => made switch
    {
        Edit.Renamed(var title) => plan.Title == title,
        Edit.Archived => plan.Archived,
        Edit.Reopened => !plan.Archived,
        Edit.EntryAdded(var id, _) => plan.Entry(id) is { Answers.Count: 0 },
        Edit.EntryRemoved(var id) => plan.Entry(id) is null,
        Edit.EntryRestored(var entry, _) => plan.Entry(entry.Id) is { } now && Same(now, entry),
        Edit.Answered(var id, var field, var value) => value.Equals(plan.Entry(id)?[field]),
        Edit.Cleared(var id, var field) => plan.Entry(id) is { } entry && entry[field] is null,
        Edit.FormClosed(var form) => plan.Closed.Contains(form),
        Edit.FormReopened(var form) => !plan.Closed.Contains(form),
        Edit.Joined(var member) => plan.PartOf(member.Person) == member.Part,
        Edit.Left(var person) => plan.PartOf(person) is null,
        Edit.PartChanged(var person, var part) => plan.PartOf(person) == part,
        Edit.CameAgain(_, var next, _) => plan.Entry(next)?.IsUntouchedOccurrence() == true,
        Edit.CalledOff(var next) => plan.Entry(next) is null,
        Edit.Remarked(var remark) => plan.Remarks.Contains(remark),
        Edit.RemarkRemoved(var number) => plan.Remarks.All(remark => remark.Number != number),
        Edit.Deleted => plan.Deleted is not null,
        Edit.Restored => plan.Deleted is null,
        _ => false,
    };

    private static bool Same(Entry now, Entry then) =>
        now.Answers.Count == then.Answers.Count && now.Answers.All(answer => answer.Value.Value.Equals(then[answer.Key]));
}
