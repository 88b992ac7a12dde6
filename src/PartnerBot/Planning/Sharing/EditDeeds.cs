using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Remarks;

namespace PartnerBot.Planning.Sharing;

/// <summary>The right that each edit takes; the last line of defence, whatever door it came through. An edit without a row is allowed to nobody.</summary>
public static class EditDeeds
{
    private static readonly Dictionary<Type, Func<Plan, Edit, string, Deed>> Table = new()
    {
        [typeof(Edit.Started)] = (_, _, _) => Deed.StartPlan,
        [typeof(Edit.Renamed)] = (_, _, _) => Deed.EditStep,
        [typeof(Edit.Archived)] = (_, _, _) => Deed.ArchivePlan,
        [typeof(Edit.Reopened)] = (_, _, _) => Deed.ArchivePlan,
        [typeof(Edit.Deleted)] = (_, _, _) => Deed.DeletePlan,
        [typeof(Edit.Restored)] = (_, _, _) => Deed.RestorePlan,
        [typeof(Edit.EntryAdded)] = (_, edit, _) => OfForm(((Edit.EntryAdded)edit).Form),
        [typeof(Edit.EntryRemoved)] = (plan, edit, _) => OfForm(plan.Entry(((Edit.EntryRemoved)edit).Entry)?.Form),
        [typeof(Edit.EntryRestored)] = (_, edit, _) => OfForm(((Edit.EntryRestored)edit).Entry.Form),
        [typeof(Edit.Answered)] = (plan, edit, _) => OfField(plan, ((Edit.Answered)edit).Entry, ((Edit.Answered)edit).Field),
        [typeof(Edit.Cleared)] = (plan, edit, _) => OfField(plan, ((Edit.Cleared)edit).Entry, ((Edit.Cleared)edit).Field),
        [typeof(Edit.FormClosed)] = (_, edit, _) => OfForm(((Edit.FormClosed)edit).Form),
        [typeof(Edit.FormReopened)] = (_, edit, _) => OfForm(((Edit.FormReopened)edit).Form),
        [typeof(Edit.Joined)] = (_, edit, _) => Inviting(((Edit.Joined)edit).Member.Part),
        [typeof(Edit.Left)] = (plan, edit, person) => Leaving(plan, ((Edit.Left)edit).Person, person),
        // An owner who becomes something else has handed the plan on.
        [typeof(Edit.PartChanged)] = (plan, edit, _) => ((Edit.PartChanged)edit).Part == Part.Owner || plan.PartOf(((Edit.PartChanged)edit).Person) == Part.Owner
            ? Deed.TransferOwnership : Deed.ManagePeople,
        [typeof(Edit.LookedInto)] = (_, _, _) => Deed.OpenPlan,
        // What a tick brings along by itself.
        [typeof(Edit.CameAgain)] = (_, _, _) => Deed.TickTask,
        [typeof(Edit.CalledOff)] = (_, _, _) => Deed.TickTask,
        [typeof(Edit.Remarked)] = (_, edit, _) => ((Edit.Remarked)edit).Remark.File is null ? Deed.Comment : Deed.Upload,
        [typeof(Edit.RemarkRemoved)] = (_, _, _) => Deed.Comment,
        [typeof(Edit.LooksTold)] = (_, _, _) => Deed.ManagePeople,
    };

    /// <summary>Kinds of edits that have a row.</summary>
    public static IEnumerable<Type> Rows => Table.Keys;

    /// <summary>The right to let somebody in with this part.</summary>
    public static Deed Inviting(Part part) => part == Part.Partner ? Deed.SharePlan : Deed.ManagePeople;

    /// <summary>This person, standing so, may make this edit of the plan.</summary>
    /// <param name="orphaned">None of those who lead it has been heard of for long.</param>
    public static bool Allows(this Plan plan, Edit edit, string person, Standing standing, bool orphaned = false) =>
        Table.TryGetValue(edit.GetType(), out var row) && (Grants(plan, edit, person, standing, row(plan, edit, person))
            // Whoever runs the installation may work on the plan as well; an orphaned one they hand on all the same.
            || (orphaned && Rights.Of(Standing.Administrator, row(plan, edit, person)) == Grant.Orphaned));

    private static bool Grants(Plan plan, Edit edit, string person, Standing standing, Deed deed) =>
        Rights.Of(standing, deed) switch
        {
            Grant.Yes => plan.MaySay(edit, person, standing),
            Grant.BreakGlass => edit is Edit.LookedInto,
            Grant.AfterTransfer => !plan.IsLastOwner(person),
            Grant.Quota => edit is Edit.Remarked { Remark.File: { } file } && plan.MaySay(edit, person, standing) && plan.HasQuotaFor(file, person),
            Grant.Own => IsOwnTick(plan, edit, person),
            _ => false,
        };

    // A partner says how far the task is, or takes that back, but not that nobody needs it any more; what comes back, comes back by its own rhythm.
    private static bool IsOwnTick(Plan plan, Edit edit, string person) => edit switch
    {
        Edit.Answered(var id, _, var value) => value is not Value.Chosen { Options: ["dropped", ..] } && IsOwn(plan, id, person),
        Edit.Cleared(var id, _) => IsOwn(plan, id, person),
        Edit.CameAgain again => plan.MayComeAgain(again) && IsOwn(plan, again.Task, person),
        Edit.CalledOff(var next) => plan.Entry(next) is { } fresh && fresh.IsUntouchedOccurrence() && IsOwn(plan, next, person),
        _ => false,
    };

    private static bool IsOwn(Plan plan, string id, string person) =>
        plan.Entry(id) is { } task && plan.People().FirstOrDefault(member => member.Person == person) is { } member && plan.Holds(member, task);

    private static Deed OfForm(string? form) => form == TaskForm.Form.Id ? Deed.EditTask : Deed.EditStep;

    private static Deed OfField(Plan plan, string entry, string field) => (plan.Entry(entry)?.Form == TaskForm.Form.Id, field) switch
    {
        (true, "state" or "reason" or "proof") => Deed.TickTask,
        (true, "owner" or "helpers") => Deed.AssignTask,
        (true, _) => Deed.EditTask,
        _ => Deed.EditStep,
    };

    private static Deed Leaving(Plan plan, string gone, string person) =>
        gone == person ? Deed.LeavePlan : Inviting(plan.PartOf(gone) ?? Part.Member);
}
