using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Commands about plans as a whole: start, list, show, rename.</summary>
internal static class PlanDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("start-plan", Deed.StartPlan, Start) { Anywhere = true },
        new("show-plans", Deed.FindPlan, (talk, _) => List(talk)) { Anywhere = true },
        new("open-plan", Deed.OpenPlan, PlanOpening.OpenNamed) { Anywhere = true },
        new("open-at", Deed.OpenPlan, PlanOpening.OpenNamedAt) { Anywhere = true },
        new("continue", Deed.OpenPlan, (talk, _) => PlanOpening.Continue(talk)) { Anywhere = true },
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
