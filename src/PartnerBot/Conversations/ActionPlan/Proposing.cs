using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Meetings;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Asks once, with what it comes to, before several things change at a time; one undo takes all of it back.</summary>
internal static class Proposing
{
    public static Decision Propose(Talk talk, Proposal proposal, string intent)
    {
        if (ProposalEdits.Of(talk, proposal).Count == 0)
        {
            talk.Say(proposal is Proposal.AddChecklist ? "proposal.have-all" : "proposal.nothing");
            Guide.Repeat(talk);
        }
        else
        {
            Ask(talk, proposal);
        }

        return talk.Done("command", intent);
    }

    /// <summary>Shows what would change, and asks.</summary>
    /// <param name="from">Rows that were shown before.</param>
    public static void Ask(Talk talk, Proposal proposal, int from = 0)
    {
        talk.Proposal = null;
        talk.Place = new Place.Proposed(proposal);
        var edits = ProposalEdits.Of(talk, proposal);
        var after = talk.Plan!.Apply(edits);
        var touched = edits.Select(ProposalEdits.EntryOf).OfType<string>().Distinct().ToList();
        if (proposal is not (Proposal.Meet or Proposal.Remove))
        {
            ProposalPages.Add(talk, proposal, after, touched, from);
            if (from == 0)
            {
                MinutesDoubts.Say(talk, proposal, after);
            }
        }

        talk.Add(new Reply.Offer(
            ProposalWords.Question(talk, proposal, touched.Count),
            [new Line("proposal.yes"), new Line("proposal.no"), .. talk.State.Listing is { Kind: ProposalPages.Kind } ? (Line[])[new Line("offer.show-more")] : []]));
    }

    /// <summary>Null for words that are neither yes nor no.</summary>
    public static Decision? Answer(Talk talk, Proposal proposal, string text)
    {
        switch (YesNo.Read(text, talk.Language))
        {
            case true when !talk.May(proposal is Proposal.HandAll ? Deed.AssignTask : Deed.EditTask):
                talk.Place = new Place.Idle();
                return talk.Refuse();
            case true when proposal is Proposal.KeepMinutes(var meeting, _) && MinutesKept.Missing(talk, meeting) is { } need:
                return need;
            case true:
                Act(talk, proposal);
                return talk.Done("command", ProposalWords.Intent(proposal));
            case false:
                talk.Place = new Place.Idle();
                talk.Say("proposal.dropped");
                Guide.Offer(talk, "ask.what-next");
                return talk.Done("command", ProposalWords.Intent(proposal));
            default:
                return null;
        }
    }

    private static void Act(Talk talk, Proposal proposal)
    {
        var before = talk.Plan!;
        var edits = ProposalEdits.Of(talk, proposal);
        talk.Place = new Place.Idle();
        foreach (var edit in edits)
        {
            talk.Edit(edit);
        }

        if (proposal is Proposal.KeepMinutes(var meeting, var text))
        {
            MinutesKept.KeepText(talk, before, meeting, text);
        }

        talk.Say(edits.Count == 0 ? "proposal.nothing" : "proposal.done", ("count", edits.Select(ProposalEdits.EntryOf).OfType<string>().Distinct().Count()));
        if (proposal is Proposal.AddChecklist(var id) && Checklists.Find(talk, id) is { } template && Checklists.AskDay(talk, template))
        {
            return;
        }

        if (proposal is Proposal.KeepMinutes kept)
        {
            MinutesDoubts.Offer(talk, before, kept.Text);
        }

        Consequences.Contradict(talk, before);
        switch (proposal)
        {
            case Proposal.KeepMinutes when MeetingDoors.Suggestion(talk) is { } next:
                Ask(talk, next);
                break;
            default:
                talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("offer.undo"), new Line("offer.show-tasks"), new Line("offer.show-plan")]));
                break;
        }
    }
}
