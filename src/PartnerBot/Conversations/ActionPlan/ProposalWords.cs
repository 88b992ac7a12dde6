using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Meetings;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>How a proposal is headed, asked and called.</summary>
internal static class ProposalWords
{
    public static Line Question(Talk talk, Proposal proposal, int count) => proposal switch
    {
        Proposal.AddChecklist => new Line("proposal.checklist", ("count", count)),
        Proposal.DropSafeguards => new Line("proposal.safeguards", ("count", count)),
        Proposal.Shift(var offset, var unit, _) => new Line("proposal.shift", ("count", count), ("distance", Distance(offset, unit))),
        Proposal.HandAll(var from, var to) => new Line("proposal.hand-all", ("count", count), ("from", from), ("to", to)),
        Proposal.TickAll => new Line("proposal.tick-all", ("count", count)),
        Proposal.KeepMinutes => new Line("proposal.minutes", ("count", count)),
        Proposal.Meet(var kind, var day) => new Line("proposal.meet", ("kind", new Line(MeetingForm.Kinds.Key(kind))), ("day", day)),
        Proposal.Remove(var entry) => new Line("proposal.remove", ("what", talk.Plan!.Entry(entry) is { } known ? Remembering.Retelling.What(known, known.Form) : "…")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Line Title(Talk talk, Proposal proposal) => proposal switch
    {
        Proposal.AddChecklist(var id) => new Line("proposal.checklist.title", ("name", Checklists.Name(talk, id))),
        Proposal.DropSafeguards => new Line("proposal.safeguards.title"),
        Proposal.KeepMinutes => new Line("proposal.minutes.title"),
        _ => new Line("proposal.title"),
    };

    public static string Intent(Proposal proposal) => proposal switch
    {
        Proposal.AddChecklist => "add-checklist",
        Proposal.Shift => "shift-all",
        Proposal.HandAll => "hand-all",
        Proposal.TickAll => "tick-all",
        Proposal.KeepMinutes => "take-minutes",
        Proposal.Meet => "add-meeting",
        _ => "remove-item",
    };

    public static Line Distance(int offset, Planning.Span unit) => new(
        $"distance.{(offset < 0 ? "earlier" : "later")}.{unit.ToString().ToLowerInvariant()}{(Math.Abs(offset) == 1 ? ".one" : "")}", ("count", Math.Abs(offset)));
}
