using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Carrying;
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
    private static readonly IReadOnlyDictionary<string, Fault> NoFaults = new Dictionary<string, Fault>();

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

        var before = FormOf(talk.Place);
        var here = Here(talk);
        if (here is null && talk.Place is Place.Asking(_, var filled, _) && talk.Changed && talk.Plan!.Entry(filled) is { } entry)
        {
            Coaching.Speak(talk, entry);
        }

        switch (here ?? Ahead(talk))
        {
            case Position.At at:
                var begins = talk.Plan!.Entry(at.Entry) is null;
                if (before is null || Journey.StepOf(before) != Journey.StepOf(at.Form.Id))
                {
                    open |= OpenStep(talk, Journey.StepOf(at.Form.Id));
                }

                Ask(talk, at, withCard: open || begins);
                break;
            case Position.Another(var form):
                if (before is null || Journey.StepOf(before) != Journey.StepOf(form.Id))
                {
                    OpenStep(talk, Journey.StepOf(form.Id));
                }

                Another(talk, form);
                break;
            default:
                if (before is not null && Journey.StepOf(before) is var step && Journey.IsFurther(step))
                {
                    talk.Place = new Place.Idle();
                    talk.Say(step.Forms.Any(form => talk.Plan!.Of(form.Id).Any()) ? $"step.{step.Id}.done" : "step.left");
                    Offer(talk, "ask.what-next");
                    break;
                }

                talk.Place = new Place.Idle();
                talk.Say("plan.complete", ("title", talk.Plan!.Title));
                talk.Add(new Reply.ShowPlan());
                talk.Add(new Reply.Offer(
                    new Line("plan.whats-next"), [.. NotBegun(talk.Plan).Take(3), new Line("offer.show-plans"), new Line("offer.new-plan"), new Line("offer.help")]));
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
            case Place.Asking asking when talk.Plan is not null && Find(asking) is { } at:
                Ask(talk, at, withCard);
                break;
            case Place.Another(var form) when talk.Plan is not null:
                Another(talk, Journey.Form(form));
                break;
            case Place.Titling:
                talk.Add(new Reply.Offer(new Line("ask.title"), [new Line("offer.cancel")]));
                break;
            case Place.NamingSuccessor(var person, _):
                talk.Add(new Reply.Offer(new Line("leaving.successor", ("person", person)), [new Line("offer.cancel")]));
                break;
            case Place.NamingAmount:
                talk.Add(new Reply.Offer(new Line("measure.how-much"), [new Line("offer.cancel")]));
                break;
            case Place.ChoosingGoal when talk.Plan is not null:
                var list = MeasureDoors.Goals(talk.Plan).Select((goal, place) => $"{place + 1}. {goal.Said("statement")}");
                talk.Add(new Reply.Offer(new Line("measure.which", ("list", string.Join("\n", list))), [new Line("offer.cancel")]));
                break;
            case Place.PuttingQuestion:
                talk.Add(new Reply.Offer(new Line("hand-on.what"), [new Line("offer.cancel")]));
                break;
            case Place.NamingColleague:
                talk.Add(new Reply.Offer(
                    new Line("hand-on.who"), [.. talk.Scene.Colleagues.Take(5).Select(one => new Line("hand-on.name", ("name", one.Name))), new Line("offer.cancel")]));
                break;
            case Place.AnsweringQuestion:
                talk.Add(new Reply.Offer(new Line("curation.your-answer"), [new Line("offer.cancel")]));
                break;
            case Place.NamingOrganisation:
                talk.Add(new Reply.Offer(new Line("directory.name"), [new Line("offer.cancel")]));
                break;
            case Place.AtOrganisation:
                Directory.OrganisationView.Offers(talk);
                break;
            case Place.InDirectory:
                Directory.DirectoryList.Offers(talk, "directory.which");
                break;
            case Place.AwaitingList:
                talk.Add(new Reply.Offer(new Line("import.begin"), [new Line("offer.cancel")]));
                break;
            case Place.Importing:
                Directory.Importing.Importer.Ask(talk);
                break;
            case Place.Proposed(var proposal) when talk.Plan is not null:
                Proposing.Ask(talk, proposal);
                break;
            case Place.TakingMinutes:
                talk.Add(new Reply.Offer(new Line("minutes.type"), [new Line("offer.cancel")]));
                break;
            case Place.Commenting(var about, var inside) when talk.Plan is { } commented:
                talk.Add(new Reply.Offer(new Line(inside ? "comment.ask-inside" : "comment.ask", ("what", Remarks.RemarkWords.About(commented, about))), [new Line("offer.cancel")]));
                break;
            case Place.Renaming:
                talk.Add(new Reply.Offer(new Line("ask.rename"), [new Line("offer.cancel")]));
                break;
            case Place.Inviting(var name):
                talk.Add(new Reply.Offer(
                    name.Length == 0 ? new Line("invite.who") : new Line("invite.part", ("who", name)),
                    name.Length == 0 ? [new Line("offer.cancel")] : [new Line("invite.as-member"), new Line("invite.as-partner"), new Line("offer.cancel")]));
                break;
            case Place.Confirming(var what) when talk.Plan is { } plan:
                talk.Add(new Reply.Offer(new Line($"confirm.{what}", ("title", plan.Title)), [new Line("confirm.yes"), new Line("confirm.no")]));
                break;
            case Place.Together(var question) when talk.Plan is not null:
                TogetherDoors.Ask(talk, question);
                break;
            case Place.Bequeathing:
                talk.Add(new Reply.Offer(new Line("outlines.to-whom-again"), [new Line("outlines.code"), new Line("offer.cancel")]));
                break;
            case Place.Reasoning:
                talk.Add(new Reply.Offer(new Line("break-glass.ask"), [new Line("offer.cancel")]));
                break;
            default:
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
                ? [.. NotBegun(complete).Take(2), new Line("offer.show-plan"), new Line("offer.new-plan"), new Line("offer.help")]
            : [new Line("offer.new-plan"), new Line("offer.show-plans"), new Line("offer.help")]));

    /// <summary>The position a place stands for, or null when a record names what this version does not know.</summary>
    public static Position.At? Find(Place.Asking asking) =>
        Journey.Find(asking.Form) is { } form && form.Field(asking.Field) is { } field ? new Position.At(form, asking.Entry, field) : null;

    /// <summary>Opens a step that is taken on demand, or takes it up again.</summary>
    public static void Enter(Talk talk, Step step)
    {
        talk.Place = new Place.Idle();
        OpenStep(talk, step);
        // Whoever asks for a step of one form need not be asked whether to begin, even after a "no" to it earlier.
        if (step.Forms is [var only] && !talk.Plan!.Of(only.Id).Any())
        {
            Ask(talk, Journey.Fresh(talk.Plan, only), withCard: true);
            return;
        }

        switch (Journey.Within(talk.Plan!, step))
        {
            case Position.At at:
                Ask(talk, at, withCard: true);
                break;
            case Position.Another(var form):
                Another(talk, form);
                break;
            default:
                if (step.Forms.LastOrDefault(form => form.Many) is { } many)
                {
                    Another(talk, many);
                    break;
                }

                talk.Say($"step.{step.Id}.done");
                talk.Add(new Reply.Fill(step.Forms[0], talk.Plan!.Of(step.Forms[0].Id).First().Id, Details: false, NoFaults));
                Offer(talk, "ask.what-next");
                break;
        }
    }

    /// <summary>The words that open a step.</summary>
    public static Line DoorTo(Step step) =>
        Journey.IsFurther(step) ? new Line($"step.{step.Id}.offer") : new Line("offer.to-step", ("step", new Line($"step.{step.Id}")));

    private static void Another(Talk talk, Form form)
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

    private static IEnumerable<Line> NotBegun(Plan plan) =>
        Journey.Further.Where(step => step.Forms.All(form => !plan.Of(form.Id).Any())).Select(DoorTo);

    // Whoever is in a step on demand stays in it until it has no more to ask.
    private static Position Ahead(Talk talk) =>
        FormOf(talk.Place) is { } form && Journey.StepOf(form) is var step && Journey.IsFurther(step)
            ? Journey.Within(talk.Plan!, step)
            : Journey.Next(talk.Plan!);

    // An entry that was begun is finished before anything else is taken up.
    private static Position.At? Here(Talk talk) =>
        talk.Place is Place.Asking(var id, var entryId, _) && talk.Plan!.Entry(entryId) is { } entry
        && Journey.Form(id) is var form && form.Asked(entry).FirstOrDefault(field => entry[field.Id] is null) is { } field
            ? new Position.At(form, entryId, field)
            : null;

    // A step opens once; back from a detour it goes on.
    private static bool OpenStep(Talk talk, Step step)
    {
        var opens = !step.Forms.Any(form => talk.Plan!.Of(form.Id).Any());
        talk.Say(
            opens ? $"step.{step.Id}.open" : Journey.IsFurther(step) ? "step.goes-on.further" : "step.goes-on",
            ("number", Journey.Number(step)),
            ("count", Journey.Steps.Count),
            ("step", new Line($"step.{step.Id}")));
        return opens;
    }

    /// <summary>Id of the form that is being filled, if any.</summary>
    public static string? FormOf(Place place) => place switch
    {
        Place.Asking(var form, _, _) => form,
        Place.Another(var form) => form,
        _ => null,
    };
}
