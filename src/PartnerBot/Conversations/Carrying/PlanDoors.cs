using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Remembering;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Commands about plans as a whole: start, list, open, rename.</summary>
internal static class PlanDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("start-plan", Deed.StartPlan, Start) { Anywhere = true },
        new("show-plans", Deed.FindPlan, (talk, _) => List(talk)) { Anywhere = true },
        new("open-plan", Deed.OpenPlan, OpenNamed) { Anywhere = true },
        new("open-at", Deed.OpenPlan, OpenNamedAt) { Anywhere = true },
        new("continue", Deed.OpenPlan, (talk, _) => Continue(talk)) { Anywhere = true },
        new("show-plan", Deed.OpenPlan, (talk, _) => Show(talk)),
        new("ask-plan", Deed.OpenPlan, (talk, command) => PlanAnswers.Answer(talk, command)),
        new("rename-plan", Deed.EditStep, Rename),
    ];

    public static Decision List(Talk talk)
    {
        var open = talk.Scene.Plans;
        if (talk.Scene.InGroup)
        {
            talk.Say("group.plans");
            Guide.Repeat(talk);
            return talk.Done("command", "show-plans");
        }

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

    /// <param name="at">Where to go on; null is where the plan lacks its first answer.</param>
    public static Decision Open(Talk talk, string id, Step? at = null)
    {
        if (talk.Plan?.Id != id)
        {
            return new Decision.Needs(new Need.APlan(id));
        }

        // In front of a group only somebody who works on a plan opens it.
        if (talk.Scene.InGroup && !talk.May(Deed.EditStep))
        {
            talk.State = talk.Scene.State;
            return talk.Refuse("open-plan");
        }

        if (Visits.Missing(talk) is { } need)
        {
            return need;
        }

        Visits.Note(talk);
        talk.State = talk.State with { Plan = id, Place = new Place.Idle() };
        talk.Say("plan.opened", ("title", talk.Plan.Title));
        if (talk.Plan.Archived)
        {
            talk.Add(new Reply.ShowPlan());
            talk.Add(new Reply.Offer(new Line("plan.is-archived"), [new Line("offer.reopen"), new Line("offer.show-plans")]));
        }
        else if (at is not null && talk.May(Deed.EditStep))
        {
            Entering.Enter(talk, at);
        }
        else
        {
            Guide.Proceed(talk, open: true);
        }

        return talk.Done("command", "open-plan");
    }

    /// <summary>The plan's card and nothing else: somebody's client draws it anew.</summary>
    public static Decision Look(Talk talk)
    {
        talk.Add(new Reply.ShowPlan());
        return talk.Done("command", "show-plan");
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

        // "Go on" to "one more partner?" is a no.
        if (talk.Place is Place.Another(var form))
        {
            Guide.Enough(talk, Journey.Form(form));
            return talk.Done("command", "continue");
        }

        talk.Place = new Place.Idle();
        Guide.Proceed(talk, open: true);
        return talk.Done("command", "continue");
    }

    private static Decision Start(Talk talk, Command command)
    {
        if (command.Argument is { } title)
        {
            return Titles.Take(talk, title);
        }

        talk.Place = new Place.Titling();
        talk.Say("plan.starting");
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }

    private static Decision OpenNamed(Talk talk, Command command) =>
        command.Id is { } id && talk.Scene.Plans.Any(plan => plan.Id == id) ? Open(talk, id)
        : command.Argument is { } name && Named(talk, name) is { } opened ? opened
        : List(talk);

    private static Decision OpenNamedAt(Talk talk, Command command) =>
        talk.Scene.Plans.Where(plan => plan.Title == command.Argument).ToList() is [var plan] ? Open(talk, plan.Id, Journey.All.FirstOrDefault(step => step.Id == command.Id)) : List(talk);

    private static Decision Rename(Talk talk, Command command)
    {
        if (command.Argument is { } title)
        {
            return Titles.Change(talk, title);
        }

        talk.Place = new Place.Renaming();
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }
}
