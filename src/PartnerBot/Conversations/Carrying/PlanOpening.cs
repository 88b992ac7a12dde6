using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Remembering;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Opens a plan, by name or by id, and goes on where it stands.</summary>
internal static class PlanOpening
{
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

    public static Decision OpenNamed(Talk talk, Command command) =>
        command.Id is { } id && talk.Scene.Plans.Any(plan => plan.Id == id) ? Open(talk, id)
        : command.Argument is { } name && Named(talk, name) is { } opened ? opened
        : PlanDoors.List(talk);

    public static Decision OpenNamedAt(Talk talk, Command command) =>
        talk.Scene.Plans.Where(plan => plan.Title == command.Argument).ToList() is [var plan] ? Open(talk, plan.Id, Journey.All.FirstOrDefault(step => step.Id == command.Id)) : PlanDoors.List(talk);

    public static Decision Continue(Talk talk)
    {
        if (talk.Plan is null)
        {
            return talk.Scene.Plans.FirstOrDefault(plan => !plan.Archived) is { } latest ? Open(talk, latest.Id) : PlanDoors.List(talk);
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
}
