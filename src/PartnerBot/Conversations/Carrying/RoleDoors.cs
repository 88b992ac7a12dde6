using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Roles;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Who does what: the check of the roles, and the hand-over of all that one person holds.</summary>
internal static class RoleDoors
{
    private const int MostShown = 12;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("check-roles", Deed.OpenPlan, (talk, _) => Check(talk)),
        new("hand-over", Deed.AssignTask, HandOver),
        new("hand-over-note", Deed.OpenPlan, (talk, command) => HandOverNote.Show(talk, command.Argument ?? "")),
    ];

    /// <summary>The words name who takes over.</summary>
    public static Decision Successor(Talk talk, Place.NamingSuccessor leaving, string text)
    {
        var successor = text.Trim();
        if (successor.Length is 0 or > 200 || Names.Same(successor, leaving.Person))
        {
            talk.Say("leaving.again", ("person", leaving.Person));
            Guide.Repeat(talk);
            return talk.Done("step", "hand-over");
        }

        return Move(talk, leaving.Person, successor, leaving.Day);
    }

    private static Decision Check(Talk talk)
    {
        var findings = RoleLint.Check(talk.Shown!);
        var anything = talk.Plan!.Of("role").Any() || findings.Count > 0;
        talk.Say(!anything ? "about.roles.none" : findings.Count == 0 ? "lint.good" : "lint.found", ("count", findings.Count));
        foreach (var finding in findings.Take(MostShown))
        {
            talk.Say("coach.note", ("note", finding));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "check-roles");
    }

    private static Decision HandOver(Talk talk, Command command)
    {
        if (command.Person is not { } said || Holdings.Of(talk.Plan!, said) is not { Count: > 0 } held)
        {
            talk.Say(command.Person is null ? "leaving.who" : "leaving.holds-nothing", ("person", command.Person ?? ""));
            Guide.Repeat(talk);
            return talk.Done("command", "hand-over");
        }

        var person = Names.In(talk.Plan!.Entry(held[0].Entry)!.Said(held[0].Field.Id)).First(name => Names.Same(name, said));
        if (command.Argument is { } successor && !Names.Same(successor, person))
        {
            return Move(talk, person, successor, command.Day, command.OtherDay);
        }

        talk.Say("leaving.holds", ("person", person), ("count", held.Count));
        talk.Place = new Place.NamingSuccessor(person, command.Day);
        Doubt(talk, command.Day, command.OtherDay);
        Guide.Repeat(talk);
        return talk.Done("command", "hand-over");
    }

    // All of it in one step, so that one "undo" takes all of it back.
    private static Decision Move(Talk talk, string person, string successor, DateOnly? day, DateOnly? other = null)
    {
        var before = talk.Plan!;
        foreach (var edit in Holdings.Move(before, person, successor))
        {
            talk.Edit(edit);
        }

        talk.Place = new Place.Idle();
        talk.Say(day is null ? "leaving.moved" : "leaving.moved-on", ("person", person), ("successor", successor), ("day", day ?? talk.Scene.Today));
        HandOverNote.Add(talk, talk.Plan!, Holdings.Of(before, person), new Line("hand-over-note.title", ("person", successor)), new Replies.Listing(HandOverNote.Kind, successor, 0));
        Doubt(talk, day, other);
        talk.Add(new Replies.Reply.Offer(new Line("leaving.next"), [new Line("offer.undo"), new Line("offer.check-roles"), new Line("offer.show-plan")]));
        return talk.Done("command", "hand-over");
    }

    private static void Doubt(Talk talk, DateOnly? day, DateOnly? other)
    {
        if (day is { } first)
        {
            Doubting.Doubting.Offer(talk, new Doubting.Doubt.Leaving(), first, other >= talk.Scene.Today ? other : null);
        }
    }
}
