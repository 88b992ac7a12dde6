using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Sharing.Walking;

/// <summary>What a plan's change amounts to: the rows of the matrix that somebody needs for it, found by comparing the plan before and after.</summary>
/// <param name="Task">The task that is ticked, for rows that are granted for one's own only.</param>
internal sealed record Changed(Deed Deed, Entry? Task = null)
{
    private static readonly string[] Ticks = ["state", "reason", "proof"];
    private static readonly string[] Hands = ["owner", "helpers"];

    public static IEnumerable<Changed> Between(Plan? before, Plan after, string person)
    {
        if (before is null)
        {
            yield return new Changed(Deed.StartPlan);
            yield break;
        }

        foreach (var deed in Whole(before, after).Concat(People(before, after, person)))
        {
            yield return new Changed(deed);
        }

        foreach (var entry in after.Entries.Where(entry => before.Entry(entry.Id) is null).Concat(before.Entries.Where(entry => after.Entry(entry.Id) is null)))
        {
            yield return new Changed(entry.Form == "task" ? Deed.EditTask : Deed.EditStep);
        }

        foreach (var entry in after.Entries)
        {
            var old = before.Entry(entry.Id);
            foreach (var field in old is null ? [] : entry.Answers.Keys.Union(old.Answers.Keys).Where(field => !Equals(entry[field], old[field])))
            {
                yield return entry.Form != "task" ? new Changed(Deed.EditStep)
                    : Ticks.Contains(field) ? new Changed(Deed.TickTask, entry)
                    : new Changed(Hands.Contains(field) ? Deed.AssignTask : Deed.EditTask);
            }
        }
    }

    private static IEnumerable<Deed> Whole(Plan before, Plan after)
    {
        if (before.Title != after.Title)
        {
            yield return Deed.EditStep;
        }

        if (before.Archived != after.Archived)
        {
            yield return Deed.ArchivePlan;
        }

        if (before.Deleted != after.Deleted)
        {
            yield return after.Deleted is null ? Deed.RestorePlan : Deed.DeletePlan;
        }

        foreach (var remark in after.Remarks.Except(before.Remarks).Concat(before.Remarks.Except(after.Remarks)))
        {
            yield return remark.File is null ? Deed.Comment : Deed.Upload;
        }

        foreach (var form in before.Closed.Except(after.Closed).Concat(after.Closed.Except(before.Closed)))
        {
            yield return form == "task" ? Deed.EditTask : Deed.EditStep;
        }

        if (after.Looks.Count > before.Looks.Count)
        {
            yield return Deed.OpenPlan;
        }
        else if (after.Looks.Count < before.Looks.Count)
        {
            yield return Deed.ManagePeople;
        }
    }

    // Who comes in by a code of their own needs no right; the code is looked at by the judge.
    private static IEnumerable<Deed> People(Plan before, Plan after, string person)
    {
        foreach (var member in before.People())
        {
            switch (after.PartOf(member.Person))
            {
                case null:
                    yield return member.Person == person ? Deed.LeavePlan : member.Part == Part.Partner ? Deed.SharePlan : Deed.ManagePeople;
                    break;
                case Part.Owner when member.Part != Part.Owner:
                    yield return Deed.TransferOwnership;
                    break;
                case { } part when part != member.Part:
                    yield return Deed.ManagePeople;
                    break;
            }
        }
    }
}
