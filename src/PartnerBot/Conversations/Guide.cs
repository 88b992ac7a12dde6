using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Leads through the steps: what is asked next, and how a new step or entry opens.</summary>
internal static class Guide
{
    /// <summary>A form that was not submitted yet has none.</summary>
    public static readonly IReadOnlyDictionary<string, Fault> NoFaults = new Dictionary<string, Fault>();

    /// <summary>Goes to the first place where the plan lacks an answer; opens the step when it is another than before.</summary>
    public static void Proceed(Talk talk, bool open = false)
    {
        if (talk.Proposal is { } proposal)
        {
            Proposing.Ask(talk, proposal);
            return;
        }

        // Whoever may only look is shown the plan instead of being asked.
        if (!talk.May(Deed.EditStep))
        {
            talk.Place = new Place.Idle();
            talk.Add(new Reply.ShowPlan());
            Offer(talk, "ask.what-next");
            return;
        }

        var before = Bearings.FormOf(talk.Place);
        var here = Bearings.Here(talk);
        if (here is null && talk.Place is Place.Asking(_, var filled, _) && talk.Changed && talk.Plan!.Entry(filled) is { } entry)
        {
            Coaching.Speak(talk, entry);
        }

        switch (here ?? Bearings.Ahead(talk))
        {
            case Position.At at:
                var begins = talk.Plan!.Entry(at.Entry) is null;
                if (before is null || Journey.StepOf(before) != Journey.StepOf(at.Form.Id))
                {
                    open |= Entering.Open(talk, Journey.StepOf(at.Form.Id));
                }

                Ask(talk, at, withCard: open || begins);
                break;
            case Position.Another(var form):
                if (before is null || Journey.StepOf(before) != Journey.StepOf(form.Id))
                {
                    Entering.Open(talk, Journey.StepOf(form.Id));
                }

                Another(talk, form);
                break;
            default:
                Arriving.Arrive(talk, before);
                break;
        }
    }

    /// <summary>Asks a field, with the form's card above it where one begins.</summary>
    public static void Ask(Talk talk, Position.At at, bool withCard)
    {
        talk.Place = new Place.Asking(at.Form.Id, at.Entry, at.Field.Id);
        if (withCard)
        {
            talk.Add(new Reply.Fill(at.Form, at.Entry, Details: !at.Field.Asked, NoFaults));
        }

        talk.Add(new Reply.Ask(at));
    }

    /// <summary>No further entry of this form for now: says so and goes on.</summary>
    public static void Enough(Talk talk, Form form)
    {
        talk.Edit(new Edit.FormClosed(form.Id));
        if (talk.Plan!.Of(form.Id).Any())
        {
            talk.Say("another.enough");
        }

        Proceed(talk);
    }

    /// <summary>Asks again what is being asked, or says what could be done.</summary>
    public static void Repeat(Talk talk, bool withCard = false)
    {
        switch (talk.Place)
        {
            case Place.Asking asking when talk.Plan is not null && Bearings.Find(asking) is { } at:
                Ask(talk, at, withCard);
                break;
            case Place.Another(var form) when talk.Plan is not null:
                Another(talk, Journey.Form(form));
                break;
            case Place.AtOrganisation:
                Directory.OrganisationView.Offers(talk);
                break;
            case Place.InDirectory:
                Directory.DirectoryList.Offers(talk, "directory.which");
                break;
            case Place.Importing:
                Directory.Importing.Importer.Ask(talk);
                break;
            case Place.Proposed(var proposal) when talk.Plan is not null:
                Proposing.Ask(talk, proposal);
                break;
            case Place.Together(var question) when talk.Plan is not null:
                TogetherDoors.Ask(talk, question);
                break;
            default:
                if (Prompts.Of(talk) is { } prompt)
                {
                    talk.Add(prompt);
                    break;
                }

                Offer(talk, "ask.what-next");
                break;
        }
    }

    /// <summary>The doors that stand open when nothing is being asked.</summary>
    public static void Offer(Talk talk, string key) => talk.Add(new Reply.Offer(
        new Line(key),
        talk.Plan is not null && !talk.May(Deed.EditStep) ? [new Line("offer.show-plan"), new Line("offer.show-plans"), new Line("offer.help")]
            : talk.Plan is { Archived: false } plan && Journey.Next(plan) is not Position.End
            ? [new Line("offer.continue"), new Line("offer.show-plan"), new Line("offer.new-plan"), new Line("offer.help")]
            : talk.Plan is { Archived: false } complete
                ? [.. Entering.NotBegun(complete).Take(2), new Line("offer.show-plan"), new Line("offer.new-plan"), new Line("offer.help")]
            : [new Line("offer.new-plan"), new Line("offer.show-plans"), new Line("offer.help")]));

    /// <summary>Asks whether there is a further entry of the form, or a first.</summary>
    public static void Another(Talk talk, Form form)
    {
        var begun = talk.Plan!.Of(form.Id).Any();
        if (!begun && !form.Optional)
        {
            // The last one was removed meanwhile, by others or by taking it back: then there is no further one to ask for, but a first.
            Ask(talk, Journey.Fresh(talk.Plan, form), withCard: false);
            return;
        }

        talk.Place = new Place.Another(form.Id);
        talk.Add(new Reply.Offer(
            new Line(begun ? $"another.{form.Id}" : $"first.{form.Id}"),
            [new Line(begun ? "offer.yes" : "offer.yes-first"), new Line("offer.no-more"), new Line("offer.show-plan")]));
    }
}
