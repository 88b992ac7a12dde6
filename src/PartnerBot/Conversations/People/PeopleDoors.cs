using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.People;

/// <summary>Commands about who is in the plan.</summary>
internal static class PeopleDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("show-people", Deed.OpenPlan, (talk, _) => Show(talk)),
        new("invite-person", Deed.ManagePeople, Inviting.Begin),
        new("change-part", Deed.ManagePeople, (talk, command) => Give(talk, command.Id!, Enum.Parse<Part>(command.Argument!))),
        new("dismiss-person", Deed.ManagePeople, (talk, command) => Dismiss(talk, command.Id!)),
        new("transfer-plan", Deed.TransferOwnership, (talk, command) => Transfer(talk, command.Id!)),
        new("leave-plan", Deed.LeavePlan, (talk, _) => Leave(talk)),
    ];

    public static Decision Show(Talk talk)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(Invitation.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(Invitation.Kind));
        }

        // Whom the owners have invited is theirs to know, and whom nothing reaches.
        var manages = talk.May(Deed.ManagePeople) && !talk.Scene.InGroup;
        if (manages && Reaching.Tell(talk) is { } need)
        {
            return new Decision.Needs(need);
        }

        talk.Add(new Reply.ShowPeople(manages ? Inviting.Open(talk, records) : []));
        Guide.Repeat(talk);
        return talk.Done("command", "show-people");
    }

    public static Decision Give(Talk talk, string person, Part part)
    {
        if (talk.Plan!.PartOf(person) is not { } now)
        {
            talk.Say("people.gone");
        }
        else if (talk.Plan.IsLastOwner(person) && part != Part.Owner)
        {
            talk.Say("people.last-owner");
        }
        else if (now == part)
        {
            talk.Say("people.part-same", ("who", Naming.Of(talk.Plan, person)), ("part", Naming.Of(part)));
        }
        else
        {
            talk.Edit(new Edit.PartChanged(person, part));
            talk.Say("people.part-given", ("who", Naming.Of(talk.Plan, person)), ("part", Naming.Of(part)));
        }

        return After(talk, "change-part");
    }

    public static Decision Dismiss(Talk talk, string person)
    {
        if (person == talk.Scene.Person)
        {
            return Leave(talk);
        }

        if (talk.Plan!.PartOf(person) is null)
        {
            talk.Say("people.gone");
        }
        else
        {
            talk.Say("people.dismissed", ("who", Naming.Of(talk.Plan, person)));
            TellTasks(talk, person);
            talk.Edit(new Edit.Left(person));
        }

        return After(talk, "dismiss-person");
    }

    /// <summary>Leaves once it was confirmed.</summary>
    public static Decision Go(Talk talk)
    {
        var title = talk.Plan!.Title;
        talk.Edit(new Edit.Left(talk.Scene.Person));
        talk.State = talk.State with { Plan = null, Place = new Place.Idle() };
        talk.Say("leave.done", ("title", title));
        return talk.Done("command", "leave-plan");
    }

    private static Decision Leave(Talk talk)
    {
        if (talk.Plan!.IsLastOwner(talk.Scene.Person))
        {
            talk.Say("leave.last-owner");
            return After(talk, "leave-plan");
        }

        TellTasks(talk, talk.Scene.Person);
        talk.Place = new Place.Confirming(Confirming.Leave);
        Guide.Repeat(talk);
        return talk.Done("command", "leave-plan");
    }

    // Tasks stay with the name they were given to until somebody else takes them.
    private static void TellTasks(Talk talk, string person)
    {
        var member = talk.Plan!.People().First(member => member.Person == person);
        var whose = new Whose(talk.Plan);
        var open = talk.Plan.Of(TaskForm.Form.Id).Count(task => task.Picked("state") is not ("done" or "dropped") && whose.Holds(member, task));
        if (open > 0)
        {
            talk.Say("people.tasks-left", ("count", open), ("who", Naming.Of(talk.Plan, person)));
        }
    }

    private static Decision Transfer(Talk talk, string person)
    {
        if (person != talk.Scene.Person)
        {
            talk.Edit(new Edit.PartChanged(person, Part.Owner));
            talk.Edit(new Edit.PartChanged(talk.Scene.Person, Part.Member));
        }

        talk.Say("people.transferred", ("who", Naming.Of(talk.Plan!, person)));
        return After(talk, "transfer-plan");
    }

    internal static Decision After(Talk talk, string intent)
    {
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("intent.show-people"), .. talk.Changed ? (Line[])[new Line("offer.undo")] : [], new Line("offer.continue")]));
        return talk.Done("command", intent);
    }
}
