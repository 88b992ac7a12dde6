using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Carries out commands: they open from any place in any step, and the step goes on afterwards.</summary>
internal static class Doors
{
    private static readonly string[] Anywhere =
    [
        "help", "greet", "thanks", "start-plan", "show-plans", "open-plan", "change-language", "cancel", "continue", "next-step", "repeat", "unsure",
    ];

    private static readonly string[] OnAPlan =
    [
        "ask-plan", "show-plan", "show-card", "rename-plan", "archive-plan", "reopen-plan", "back", "skip", "undo", "change-field",
        "add-partner", "set-goal", "assign-role",
    ];

    /// <summary>The command works without a plan.</summary>
    public static bool NeedsNoPlan(string intent) => Anywhere.Contains(intent);

    /// <summary>The command does something in this version.</summary>
    public static bool IsBuilt(string intent) => Anywhere.Contains(intent) || OnAPlan.Contains(intent);

    public static Decision Carry(Talk talk, Command command)
    {
        var intent = command.Intent;
        if (command.Spoken is { } spoken && !talk.State.LanguageChosen)
        {
            talk.State = talk.State with { Language = spoken };
        }

        if (command.Perhaps.Count > 0)
        {
            return Doubt(talk, command);
        }

        switch (intent)
        {
            case "help":
                return Help(talk);
            case "greet":
                return Conversation.Greet(talk, hello: true);
            case "thanks":
                talk.Say("thanks");
                Guide.Repeat(talk);
                return talk.Done("command", intent);
            case "start-plan" when command.Argument is { } title:
                return Taking.Title(talk, title);
            case "start-plan":
                talk.Place = new Place.Titling();
                talk.Say("plan.starting");
                Guide.Repeat(talk);
                return talk.Done("command", intent);
            case "show-plans":
                return List(talk);
            case "open-plan":
                return command.Id is { } id && talk.Scene.Plans.Any(plan => plan.Id == id) ? Open(talk, id)
                    : command.Argument is { } name && Named(talk, name) is { } opened ? opened
                    : List(talk);
            case "change-language":
                return Speak(talk, command.Target ?? (talk.Language == Language.German ? Language.English : Language.German));
            case "cancel":
                return Cancel(talk);
            case "continue" or "next-step":
                return Continue(talk);
            case "repeat":
                Guide.Repeat(talk, withCard: true);
                return talk.Done("repair", intent);
            case "unsure":
                return Help(talk);
        }

        if (talk.Plan is null)
        {
            talk.Say("plan.none");
            Guide.Offer(talk, "ask.what-next");
            return talk.Done("command", intent);
        }

        return intent switch
        {
            "show-plan" => Show(talk),
            "ask-plan" => PlanAnswers.Answer(talk, command.Question),
            "show-card" => Card(talk),
            "rename-plan" when command.Argument is { } title => Taking.Rename(talk, title),
            "rename-plan" => Renaming(talk),
            "archive-plan" => Archive(talk),
            "reopen-plan" => Reopen(talk),
            "back" => Repairs.Back(talk),
            "skip" => Repairs.Skip(talk),
            "undo" => Repairs.Undo(talk),
            "change-field" => Repairs.Change(talk, command),
            "add-partner" => Add(talk, "partner", command),
            "set-goal" => Add(talk, "goal", command),
            "assign-role" => Assign(talk, command),
            _ => NotYet(talk, intent),
        };
    }

    public static Decision Speak(Talk talk, Language language)
    {
        talk.State = talk.State with { Language = language, LanguageChosen = true };
        talk.Say("language.switched");
        Guide.Repeat(talk);
        return talk.Done("repair", "change-language");
    }

    public static Decision List(Talk talk)
    {
        var open = talk.Scene.Plans;
        if (open.Count == 0)
        {
            talk.Say("plans.none");
            Guide.Offer(talk, "ask.what-next");
        }
        else
        {
            talk.Add(new Reply.ListPlans(open));
            talk.Place = new Place.ChoosingPlan([.. open.Select(plan => plan.Id)]);
            talk.Add(new Reply.Offer(new Line("plans.which"), [new Line("offer.continue"), new Line("offer.new-plan")]));
        }

        return talk.Done("command", "show-plans");
    }

    /// <summary>Opens the plan of that name, or null when there is none or more than one.</summary>
    public static Decision? Named(Talk talk, string name)
    {
        var wanted = name.Trim().Trim('"', '„', '“', '”', '«', '»');
        var plans = talk.Scene.Plans;
        var exact = plans.Where(plan => plan.Title.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        var close = exact.Count > 0 || wanted.Length < 3
            ? exact
            : plans.Where(plan => plan.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return close.Count == 1 ? Open(talk, close[0].Id) : null;
    }

    public static Decision Open(Talk talk, string id)
    {
        if (talk.Plan?.Id != id)
        {
            return new Decision.NeedsPlan(id);
        }

        talk.State = talk.State with { Plan = id, Place = new Place.Idle(), Undo = [] };
        talk.Say("plan.opened", ("title", talk.Plan.Title));
        if (talk.Plan.Archived)
        {
            talk.Add(new Reply.ShowPlan());
            talk.Add(new Reply.Offer(new Line("plan.is-archived"), [new Line("offer.reopen"), new Line("offer.show-plans")]));
        }
        else
        {
            Guide.Proceed(talk, open: true);
        }

        return talk.Done("command", "open-plan");
    }

    public static Decision Show(Talk talk)
    {
        talk.Add(new Reply.ShowPlan());
        Guide.Repeat(talk);
        return talk.Done("command", "show-plan");
    }

    public static Decision Continue(Talk talk)
    {
        if (talk.Plan is null)
        {
            return talk.Scene.Plans.FirstOrDefault(plan => !plan.Archived) is { } latest ? Open(talk, latest.Id) : List(talk);
        }

        if (talk.Plan.Archived)
        {
            return Open(talk, talk.Plan.Id);
        }

        talk.Place = new Place.Idle();
        Guide.Proceed(talk, open: true);
        return talk.Done("command", "continue");
    }

    private static Decision Help(Talk talk)
    {
        switch (talk.Place)
        {
            case Place.Asking asking when Guide.Find(asking) is { } at:
                talk.Say("help.field", ("label", Talk.Label(at.Form, at.Field)), ("hint", new Line($"hint.{at.Form.Id}.{at.Field.Id}")));
                break;
            case Place.Titling or Place.Renaming:
                talk.Say("help.title");
                break;
            default:
                talk.Say("help.idle");
                break;
        }

        Guide.Repeat(talk);
        return talk.Done("repair", "help");
    }

    private static Decision Cancel(Talk talk)
    {
        talk.Say(talk.Place is Place.Asking or Place.Another ? "cancel.kept" : "cancel.nothing");
        talk.Place = new Place.Idle();
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("repair", "cancel");
    }

    private static Decision Card(Talk talk)
    {
        if (talk.Place is Place.Asking asking && Guide.Find(asking) is { } at)
        {
            Guide.Ask(talk, at, withCard: true);
        }
        else
        {
            Guide.Repeat(talk, withCard: true);
        }

        return talk.Done("command", "show-card");
    }

    private static Decision Renaming(Talk talk)
    {
        talk.Place = new Place.Renaming();
        Guide.Repeat(talk);
        return talk.Done("command", "rename-plan");
    }

    private static Decision Archive(Talk talk)
    {
        talk.Edit(new Edit.Archived());
        talk.Say("plan.archived", ("title", talk.Plan!.Title));
        talk.Place = new Place.Idle();
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("offer.undo"), new Line("offer.show-plans"), new Line("offer.new-plan")]));
        return talk.Done("command", "archive-plan");
    }

    private static Decision Reopen(Talk talk)
    {
        talk.Edit(new Edit.Reopened());
        talk.Say("plan.reopened", ("title", talk.Plan!.Title));
        talk.Place = new Place.Idle();
        Guide.Proceed(talk, open: true);
        return talk.Done("command", "reopen-plan");
    }

    private static Decision Add(Talk talk, string formId, Command command)
    {
        var form = Journey.Form(formId);
        if (talk.Plan!.Of(formId).Count() >= form.Most)
        {
            talk.Say("form.full", ("most", form.Most));
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        var at = Journey.Fresh(talk.Plan, form);
        if (command.Argument is { } first)
        {
            talk.Place = new Place.Asking(form.Id, at.Entry, at.Field.Id);
            return Taking.Answer(talk, at, first, command.Intent);
        }

        Guide.Ask(talk, at, withCard: true);
        return talk.Done("command", command.Intent);
    }

    // "Frau Kaya übernimmt die Koordination" fills two fields at once.
    private static Decision Assign(Talk talk, Command command)
    {
        if (command.Person is not { } person || command.Argument is null)
        {
            return Add(talk, "role", command);
        }

        var form = Journey.Form("role");
        var at = Journey.Fresh(talk.Plan!, form);
        var role = new Value.Chosen(command.Id is { } id ? [id] : [], command.Id is null ? command.Argument : null);
        Taking.Keep(talk, at, role);
        Taking.Keep(talk, at with { Field = form.Field("person")! }, new Value.Words(person));
        talk.Place = new Place.Asking(form.Id, at.Entry, "person");
        talk.Say("role.assigned", ("person", person), ("role", Showing.Of(form.Naming, role)));
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent, command.Score);
    }

    // Never a guess that changes data: asked once, with the words that would say it for certain.
    private static Decision Doubt(Talk talk, Command command)
    {
        talk.Add(new Reply.Offer(new Line("doubt.which"), [.. command.Perhaps.Take(3).Select(intent => new Line($"intent.{intent}"))]));
        return talk.Done("unknown", null, command.Score);
    }

    private static Decision NotYet(Talk talk, string intent)
    {
        talk.Say("command.not-yet");
        Guide.Repeat(talk);
        return talk.Done("command", intent);
    }
}
