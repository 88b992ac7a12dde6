using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning;

/// <summary>What an <see cref="Edit"/> does to a plan, and what would undo it.</summary>
public static class Editing
{
    /// <summary>The plan after the edit; an edit of something that is gone leaves the plan as it was.</summary>
    public static Plan Apply(this Plan plan, Edit edit)
    {
        var version = plan.Version + 1;
        var after = edit switch
        {
            Edit.Renamed(var title) => plan with { Title = title },
            Edit.Archived => plan with { Archived = true },
            Edit.Reopened => plan with { Archived = false },
            Edit.EntryAdded(var id, var form) when plan.Entry(id) is null
                => plan with { Entries = [.. plan.Entries, new Entry(id, form)], Added = plan.Added + 1 },
            Edit.EntryRemoved(var id) when plan.Entry(id) is not null
                => plan with { Entries = [.. plan.Entries.Where(entry => entry.Id != id)] },
            Edit.EntryRestored(var entry, var place) when plan.Entry(entry.Id) is null
                => plan with { Entries = [.. plan.Entries.Take(place), entry, .. plan.Entries.Skip(place)] },
            Edit.Answered(var id, var field, var value) when plan.Entry(id) is { } entry
                => plan.With(entry, answers => answers[field] = new Answer(value, version)),
            Edit.Cleared(var id, var field) when plan.Entry(id)?[field] is not null
                => plan.With(plan.Entry(id)!, answers => answers.Remove(field)),
            Edit.FormClosed(var form) when !plan.Closed.Contains(form) => plan with { Closed = [.. plan.Closed, form] },
            Edit.FormReopened(var form) when plan.Closed.Contains(form) => plan with { Closed = [.. plan.Closed.Where(id => id != form)] },
            Edit.Joined(var member) when plan.PartOf(member.Person) is null => plan with { Members = [.. plan.People(), member] },
            Edit.Left(var person) when plan.PartOf(person) is not null && !plan.IsLastOwner(person)
                => plan with { Members = [.. plan.People().Where(member => member.Person != person)] },
            Edit.PartChanged(var person, var part) when plan.PartOf(person) is { } now && now != part && !plan.IsLastOwner(person)
                => plan with { Members = [.. plan.People().Select(member => member.Person == person ? member with { Part = part } : member)] },
            Edit.Deleted(var at) when plan.Deleted is null => plan with { Deleted = at },
            Edit.Restored when plan.Deleted is not null => plan with { Deleted = null },
            Edit.LookedInto(var look) => plan with { Looks = [.. plan.Looks, look] },
            Edit.LooksTold when plan.Looks.Count > 0 => plan with { Looks = [] },
            Edit.CameAgain(var task, var next, var day) when plan.Entry(task) is { } done && plan.Entry(next) is null
                => plan with { Entries = [.. plan.Entries, Ticking.Occurrence(done, next, day, version)], Added = plan.Added + 1 },
            Edit.CalledOff(var next) when plan.Entry(next)?.IsUntouchedOccurrence() == true => plan with { Entries = [.. plan.Entries.Where(entry => entry.Id != next)] },
            Edit.Remarked(var remark) when plan.Takes(remark) => plan with { Remarks = [.. plan.Remarks.Append(remark).OrderBy(other => other.Number)] },
            Edit.RemarkRemoved(var number) when plan.Remarks.Any(remark => remark.Number == number)
                => plan with { Remarks = [.. plan.Remarks.Where(remark => remark.Number != number)] },
            _ => plan,
        };
        return ReferenceEquals(after, plan) ? plan : after with { Version = version };
    }

    public static Plan Apply(this Plan plan, IEnumerable<Edit> edits) => edits.Aggregate(plan, Apply);

    /// <summary>A new plan; its start is edit number 1.</summary>
    public static Plan Begin(Edit.Started start) => new(start.Id, start.Title, start.Owner)
    {
        Version = 1,
        Started = start.At,
        Members = [new Member(start.Owner, Part.Owner, start.Name)],
    };

    /// <summary>Nobody else owns the plan, so this person can neither leave nor step down.</summary>
    public static bool IsLastOwner(this Plan plan, string person) =>
        plan.People().Where(member => member.Part == Part.Owner).Select(member => member.Person).SequenceEqual([person]);

    /// <summary>The edit that takes <paramref name="edit"/> back when applied right after it; null where there is nothing to take back.</summary>
    public static Edit? Inverse(this Plan before, Edit edit) => edit switch
    {
        Edit.Renamed => new Edit.Renamed(before.Title),
        Edit.Archived when !before.Archived => new Edit.Reopened(),
        Edit.Reopened when before.Archived => new Edit.Archived(),
        Edit.EntryAdded(var id, _) when before.Entry(id) is null => new Edit.EntryRemoved(id),
        Edit.EntryRemoved(var id) when before.Entry(id) is { } entry
            => new Edit.EntryRestored(entry, before.Entries.TakeWhile(other => other.Id != id).Count()),
        Edit.EntryRestored(var entry, _) when before.Entry(entry.Id) is null => new Edit.EntryRemoved(entry.Id),
        Edit.Answered(var id, var field, _) when before.Entry(id) is { } entry
            => entry[field] is { } value ? new Edit.Answered(id, field, value) : new Edit.Cleared(id, field),
        Edit.Cleared(var id, var field) when before.Entry(id)?[field] is { } value => new Edit.Answered(id, field, value),
        Edit.FormClosed(var form) when !before.Closed.Contains(form) => new Edit.FormReopened(form),
        Edit.FormReopened(var form) when before.Closed.Contains(form) => new Edit.FormClosed(form),
        Edit.Joined(var member) when before.PartOf(member.Person) is null => new Edit.Left(member.Person),
        Edit.Left(var person) when !before.IsLastOwner(person) && before.People().FirstOrDefault(member => member.Person == person) is { } gone
            => new Edit.Joined(gone),
        Edit.CameAgain(var task, var next, _) when before.Entry(task) is not null && before.Entry(next) is null => new Edit.CalledOff(next),
        Edit.CalledOff(var next) when before.Entry(next) is { } gone && gone.IsUntouchedOccurrence()
            => new Edit.EntryRestored(gone, before.Entries.TakeWhile(other => other.Id != next).Count()),
        Edit.Remarked(var remark) when before.Takes(remark) => new Edit.RemarkRemoved(remark.Number),
        Edit.RemarkRemoved(var number) when before.Remarks.FirstOrDefault(remark => remark.Number == number) is { } gone => new Edit.Remarked(gone),
        Edit.Deleted when before.Deleted is null => new Edit.Restored(),
        Edit.Restored when before.Deleted is { } at => new Edit.Deleted(at),
        Edit.PartChanged(var person, _) when !before.IsLastOwner(person) && before.PartOf(person) is { } part => new Edit.PartChanged(person, part),
        _ => null,
    };

    private static Plan With(this Plan plan, Entry entry, Action<Dictionary<string, Answer>> change)
    {
        var answers = new Dictionary<string, Answer>(entry.Answers);
        change(answers);
        // Copied whole and changed in one place: a move of two hundred tasks comes by here two hundred times.
        Entry[] entries = [.. plan.Entries];
        entries[Array.FindIndex(entries, other => ReferenceEquals(other, entry))] = entry with { Answers = answers };
        return plan with { Entries = entries };
    }
}
