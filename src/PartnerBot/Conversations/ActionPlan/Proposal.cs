using System.Text.Json.Serialization;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Several changes at once, asked before they are made.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "proposes")]
[JsonDerivedType(typeof(AddChecklist), "add-checklist")]
[JsonDerivedType(typeof(DropSafeguards), "drop-safeguards")]
[JsonDerivedType(typeof(Shift), "shift")]
[JsonDerivedType(typeof(HandAll), "hand-all")]
[JsonDerivedType(typeof(TickAll), "tick-all")]
[JsonDerivedType(typeof(KeepMinutes), "keep-minutes")]
[JsonDerivedType(typeof(Meet), "meet")]
[JsonDerivedType(typeof(Remove), "remove")]
public abstract record Proposal
{
    private Proposal()
    {
    }

    /// <param name="Template">Id of a checklist of the catalogue.</param>
    public sealed record AddChecklist(string Template) : Proposal;

    /// <summary>Conditions that no longer apply; what was begun for them stays.</summary>
    public sealed record DropSafeguards(IReadOnlyList<string> Conditions) : Proposal;

    /// <param name="Anchor">Only what hangs on this date; null for everything.</param>
    public sealed record Shift(int Offset, Span Unit, string? Anchor) : Proposal;

    public sealed record HandAll(string From, string To) : Proposal;

    /// <param name="Anchor">Only what hangs on this date; null for everything.</param>
    public sealed record TickAll(string? Anchor) : Proposal;

    /// <param name="Meeting">Entry of the meeting.</param>
    /// <param name="Text">As typed.</param>
    public sealed record KeepMinutes(string Meeting, string Text) : Proposal;

    /// <summary>The next meeting.</summary>
    public sealed record Meet(string Kind, DateOnly Day) : Proposal;

    /// <param name="Entry">What is to leave the plan.</param>
    public sealed record Remove(string Entry) : Proposal;
}
