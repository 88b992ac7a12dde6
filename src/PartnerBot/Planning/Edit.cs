using System.Text.Json.Serialization;

using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning;

/// <summary>The only way a plan changes. The list of edits is the history, the undo and the audit of a plan.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "edit")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Renamed), "renamed")]
[JsonDerivedType(typeof(Archived), "archived")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(EntryAdded), "entry-added")]
[JsonDerivedType(typeof(EntryRemoved), "entry-removed")]
[JsonDerivedType(typeof(EntryRestored), "entry-restored")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Cleared), "cleared")]
[JsonDerivedType(typeof(FormClosed), "form-closed")]
[JsonDerivedType(typeof(FormReopened), "form-reopened")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Left), "left")]
[JsonDerivedType(typeof(PartChanged), "part-changed")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Restored), "restored")]
[JsonDerivedType(typeof(LookedInto), "looked-into")]
[JsonDerivedType(typeof(LooksTold), "looks-told")]
[JsonDerivedType(typeof(CameAgain), "came-again")]
[JsonDerivedType(typeof(CalledOff), "called-off")]
[JsonDerivedType(typeof(Remarked), "remarked")]
[JsonDerivedType(typeof(RemarkRemoved), "remark-removed")]
public abstract record Edit
{
    private Edit()
    {
    }

    public sealed record Started(string Id, string Title, string Owner, DateTimeOffset At, string? Name = null) : Edit;

    public sealed record Renamed(string Title) : Edit;

    public sealed record Archived : Edit;

    public sealed record Reopened : Edit;

    public sealed record EntryAdded(string Entry, string Form) : Edit;

    public sealed record EntryRemoved(string Entry) : Edit;

    /// <summary>Undoes a removal: the entry comes back whole, at the place where it stood.</summary>
    public sealed record EntryRestored(Entry Entry, int Place) : Edit;

    public sealed record Answered(string Entry, string Field, Value Value) : Edit;

    public sealed record Cleared(string Entry, string Field) : Edit;

    /// <summary>"No more partners": the form takes no further entries for now.</summary>
    public sealed record FormClosed(string Form) : Edit;

    public sealed record FormReopened(string Form) : Edit;

    /// <summary>Somebody is let in.</summary>
    public sealed record Joined(Member Member) : Edit;

    /// <summary>Somebody goes, or is taken out; the last owner cannot.</summary>
    public sealed record Left(string Person) : Edit;

    /// <summary>The last owner cannot become anything else.</summary>
    public sealed record PartChanged(string Person, Part Part) : Edit;

    /// <summary>The plan is gone for everybody; an owner can bring it back for 30 days.</summary>
    public sealed record Deleted(DateTimeOffset At) : Edit;

    public sealed record Restored : Edit;

    /// <summary>An administrator opened the plan with a reason; the owners are told.</summary>
    public sealed record LookedInto(Look Look) : Edit;

    /// <summary>An owner was told who had looked into the plan.</summary>
    public sealed record LooksTold : Edit;

    /// <summary>A recurring task that was ticked is there again, as an entry of its own.</summary>
    /// <param name="Next">The new entry.</param>
    public sealed record CameAgain(string Task, string Next, DateOnly Day) : Edit;

    /// <summary>Undoes <see cref="CameAgain"/>: an occurrence that nobody has touched is gone again.</summary>
    public sealed record CalledOff(string Next) : Edit;

    /// <summary>Somebody said something about the plan or an entry, or put a file there.</summary>
    public sealed record Remarked(Remark Remark) : Edit;

    public sealed record RemarkRemoved(long Number) : Edit;
}
