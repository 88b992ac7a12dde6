using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Takes free words as the answer to what is being asked.</summary>
internal static class Taking
{
    public static Decision Take(Talk talk, string text) => talk.Place switch
    {
        { IsAnsweredIntoPlan: true } when talk.Plan is not null && !talk.May(Deed.EditStep) => Refuse(talk),
        Place.Titling when talk.Plan is not null && !talk.May(Deed.StartPlan) => Refuse(talk),
        Place.Bequeathing(var orphan) => Administering.Bequeathing.Take(talk, orphan, text),
        Place.Reasoning(var plan) => BreakGlass.Open(talk, plan, text),
        Place.Inviting(var name) when talk.Plan is not null => talk.May(Deed.SharePlan) ? Inviting.Take(talk, name, text) : Refuse(talk),
        Place.Confirming(var what) when talk.Plan is not null => Confirming.Take(talk, what, text),
        Place.Together(var question) when talk.Plan is not null => TogetherDoors.Take(talk, question, text) ?? Unknown(talk, text),
        Place.Commenting at when talk.Plan is not null => talk.May(Deed.Comment) ? Remarks.RemarkDoors.Take(talk, at, text) : Refuse(talk),
        Place.Titling => Titles.Take(talk, text),
        Place.Renaming => Titles.Change(talk, text),
        Place.Asking asking when talk.Plan is not null && Bearings.Find(asking) is { } at => Answering.Answer(talk, at, text),
        Place.Another(var form) when talk.Plan is not null => More(talk, Journey.Form(form), text),
        Place.ChoosingTask choosing => TaskDoors.Chosen(talk, choosing, text) ?? Unknown(talk, text),
        Place.ChoosingPlan(var plans) => Choose(talk, plans, text),
        Place.NamingSuccessor leaving when talk.Plan is not null => RoleDoors.Successor(talk, leaving, text),
        Place.NamingAmount when talk.Plan is not null => MeasureDoors.Amount(talk, text),
        Place.ChoosingGoal waiting when talk.Plan is not null => MeasureDoors.Goal(talk, waiting, text),
        Place.PuttingQuestion => HandingOn.Put(talk, text),
        Place.NamingColleague(var question) => HandingOn.Name(talk, question, text),
        Place.AnsweringQuestion(var question) => CurationDoors.Answer(talk, question, text),
        Place.InDirectory(var ids) => DirectoryList.Choose(talk, ids, text) ?? Unknown(talk, text),
        Place.AtOrganisation => OrganisationKeeping.Change(talk, text) ?? Unknown(talk, text),
        Place.NamingOrganisation => OrganisationAdding.Name(talk, text),
        Place.RemovingOrganisation(var id) => OrganisationRemoving.Remove(talk, id, text),
        Place.Importing importing => Importer.Correct(talk, importing, text) ?? (YesNo.Read(text, talk.Language) == true ? Importer.Take(talk) : Unknown(talk, text)),
        Place.Proposed(var proposal) when talk.Plan is not null => Proposing.Answer(talk, proposal, text) ?? Unknown(talk, text),
        Place.TakingMinutes(var meeting) when talk.Plan is not null => Meetings.TakingMinutes.Take(talk, meeting, text),
        _ => Unknown(talk, text),
    };

    private static Decision More(Talk talk, Form form, string text)
    {
        switch (YesNo.Read(text, talk.Language))
        {
            case true:
                Guide.Ask(talk, Journey.Fresh(talk.Plan!, form), withCard: true);
                return talk.Done("step");
            case false:
                Guide.Enough(talk, form);
                return talk.Done("step");
            default:
                // A name instead of "yes": taken as the first answer of the next entry.
                return Answering.Answer(talk, Journey.Fresh(talk.Plan!, form), text);
        }
    }

    // The person lost the right between two turns.
    private static Decision Refuse(Talk talk)
    {
        talk.Place = new Place.Idle();
        return talk.Refuse();
    }

    private static Decision Choose(Talk talk, IReadOnlyList<string> plans, string text) =>
        int.TryParse(text.Trim().TrimEnd('.'), out var number) && number >= 1 && number <= plans.Count
            ? PlanOpening.Open(talk, plans[number - 1])
            : PlanOpening.Named(talk, text) ?? Unknown(talk, text);

    private static Decision Unknown(Talk talk, string text)
    {
        // "Ok" or "no" to an open question is an answer, only none that leads on.
        talk.Say(YesNo.Read(text, talk.Language) is null ? "unknown" : "cancel.nothing");
        Guide.Repeat(talk);
        return talk.Done("unknown");
    }
}
