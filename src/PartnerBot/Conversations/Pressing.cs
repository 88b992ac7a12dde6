using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations;

/// <summary>Does what a card's button says, if it still makes sense.</summary>
internal static class Pressing
{
    public static Decision Press(Talk talk, Handle handle, IReadOnlyDictionary<string, string> fields)
    {
        if (handle.Plan.Length > 0 && talk.Plan?.Id != handle.Plan)
        {
            return new Decision.Needs(new Need.APlan(handle.Plan));
        }

        talk.State = talk.State with { Plan = handle.Plan.Length > 0 && handle.Verb != Verb.Look ? handle.Plan : talk.State.Plan };
        if (Catching.Catch.Of(handle.Verb) is not null)
        {
            // The plan is chosen on the card; its rights are asked there.
            return Catching.Catcher.Keep(talk, handle.Verb, fields);
        }

        if (handle.Verb == Verb.OtherDay && handle.Plan.Length == 0 && ConversationJson.ReadDoubt(handle.Entry) is Doubt.Setting setting)
        {
            // One's own reminders, whatever plan is at hand.
            return Doubting.Doubting.Take(talk, setting);
        }

        if (handle.Verb == Verb.StopReminder)
        {
            return MyReminders.Stop(talk, handle.Entry);
        }

        if (handle.Verb is Verb.KeepSettings or Verb.WhyReminder)
        {
            return SettingsPressing.Press(talk, handle.Verb, fields);
        }

        if (talk.Plan is not null && (VerbDeeds.Of(handle.Verb) is not { } deed || !talk.May(deed)))
        {
            return talk.Refuse();
        }

        var form = Journey.Find(handle.Form);
        switch (handle.Verb)
        {
            case Verb.OpenPlan:
                return PlanOpening.Open(talk, handle.Plan);
            case Verb.TaskDone or Verb.TaskLater or Verb.TaskToOther or Verb.TaskBlocked or Verb.TaskShow:
                return TaskPressing.Press(talk, handle, fields);
            case Verb.OtherDay when talk.Plan is not null && ConversationJson.ReadDoubt(handle.Entry) is { IsInPlan: true } doubt:
                return Doubting.Doubting.Take(talk, doubt);
            case Verb.AskOtherDay when talk.Plan is not null && ConversationJson.ReadDoubt(handle.Entry) is Doubt.Asked asked:
                return Doubting.Doubting.Take(talk, asked);
            case Verb.ReadOn:
                return ReadingOn.Show(talk, handle.Entry, whole: true);
            case Verb.Helpful or Verb.NotHelpful:
                return RatingDoors.Rate(talk, handle.Entry, handle.Verb == Verb.Helpful);
            case Verb.Comment when talk.Plan is not null:
                return Remarks.RemarkDoors.Ask(talk, handle.Entry);
            case Verb.Look:
                return PlanDoors.Look(talk);
            case Verb.ShowPlan:
                return PlanDoors.Show(talk);
            case Verb.Continue:
                return PlanOpening.Continue(talk);
            case Verb.GivePart when Enum.TryParse<Part>(handle.Form, out var part):
                return PeopleDoors.Give(talk, handle.Entry, part);
            case Verb.Dismiss:
                return PeopleDoors.Dismiss(talk, handle.Entry);
            case Verb.Withdraw:
                return Withdrawing.One(talk, handle.Entry);
            case Verb.TakeIn or Verb.PostThere or Verb.ChooseSpot when TogetherDoors.Press(talk, handle) is { } answered:
                return answered;
            case Verb.Invite:
                return Inviting.Begin(talk, new Command("invite-person"));
            case Verb.Keep or Verb.KeepDetails when form is not null:
                return Submitting.Submit(talk, form, handle, fields);
            case Verb.ShowForm or Verb.ShowDetails or Verb.Amend when form is not null:
                talk.Add(new Reply.Fill(form, handle.Entry, handle.Verb == Verb.ShowDetails, new Dictionary<string, Fault>()));
                return talk.Done("command", "show-card");
            case Verb.ShowMore when Listing.Read(handle.Entry) is { } listing:
                return Listings.Show(talk, listing);
            case Verb.Tick when talk.Shown?.Entry(handle.Entry) is { Form: "task" } task:
                return TaskListing.Tick(talk, task);
            case Verb.OpenOrganisation:
                return OrganisationView.Open(talk, handle.Entry);
            case Verb.EditOrganisation:
                return OrganisationKeeping.Edit(talk, handle.Entry);
            case Verb.KeepOrganisation:
                return OrganisationSubmitting.Submit(talk, handle.Entry, fields);
            case Verb.RemoveOrganisation:
                talk.Place = new Place.AtOrganisation(handle.Entry);
                return OrganisationRemoving.Ask(talk);
            case Verb.AddToPlan:
                return IntoPlan.Add(talk, handle.Entry);
            case Verb.KeepMapping:
                return Importer.Submit(talk, fields);
            case Verb.TakeList:
                return Importer.Take(talk);
            case Verb.Another when form is not null:
                Guide.Ask(talk, Journey.Fresh(talk.Plan!, form), withCard: true);
                return talk.Done("command");
            case Verb.Remove when talk.Plan?.Entry(handle.Entry) is { } entry && form is not null:
                return Remove(talk, form, entry);
            default:
                talk.Say("card.changed");
                Guide.Repeat(talk, withCard: true);
                return talk.Done("repair");
        }
    }

    private static Decision Remove(Talk talk, Form form, Entry entry)
    {
        var name = entry[form.Naming.Id] is { } value ? Showing.Of(form.Naming, value) : "…";
        ActionPlan.Removing.Warn(talk, entry);
        talk.Edit(new Edit.EntryRemoved(entry.Id));
        talk.Say("entry.removed", ("name", name));
        if (talk.Place is Place.Asking(_, var asked, _) && asked == entry.Id)
        {
            talk.Place = new Place.Idle();
        }

        talk.Add(new Reply.Offer(new Texts.Line("ask.what-next"), [new Texts.Line("offer.undo"), new Texts.Line("offer.continue"), new Texts.Line("offer.show-plan")]));
        return talk.Done("command");
    }
}
