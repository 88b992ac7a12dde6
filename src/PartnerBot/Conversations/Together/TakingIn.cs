using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Together;

/// <summary>Takes everybody of a group chat or channel into the plan at hand: asked of the channel, shown with names, and done after an owner's yes.</summary>
internal static class TakingIn
{
    public const string Intent = "take-in-round";

    /// <summary>More than work on a plan together; whoever is in a large team is invited by name.</summary>
    private const int Most = 25;

    private const int LongestName = 100;

    /// <summary>So that all names stand on one card: nobody agrees to what they cannot read.</summary>
    private const int LongestShown = 50;

    public static Decision Look(Talk talk)
    {
        if (!talk.Scene.InGroup || !talk.Scene.RunsErrands)
        {
            talk.Say("round.only-group");
            Guide.Repeat(talk);
            return talk.Done("command", Intent);
        }

        talk.Run(new Errand.WhoIsHere(talk.Plan!.Id));
        talk.Say("round.looking");
        return talk.Done("command", Intent);
    }

    public static Decision Show(Talk talk, IReadOnlyList<Present> people)
    {
        // Somebody may have lost the right while the channel was asked.
        if (!talk.May(Deed.ManagePeople))
        {
            return talk.Refuse(Intent);
        }

        var fresh = people.DistinctBy(one => one.Person).Where(one => talk.Plan!.PartOf(one.Person) is null && talk.Scene.Person != one.Person).ToList();
        if (fresh.Count is 0 or > Most)
        {
            talk.Say(fresh.Count == 0 ? "round.all-in" : "round.too-many", ("count", fresh.Count), ("most", Most), ("title", talk.Plan!.Title));
            Guide.Repeat(talk);
            return talk.Done("command", Intent);
        }

        var question = new TogetherQuestion.TakeIn(fresh) { Mark = TogetherDoors.Mark(talk) };
        talk.Place = new Place.Together(question);
        Ask(talk, question);
        return talk.Done("command", Intent);
    }

    public static void Ask(Talk talk, TogetherQuestion.TakeIn question)
    {
        var people = question.People;
        var outside = people.Any(one => one.Outside);
        talk.Add(new Reply.ShowSheet(new Sheet(
            new Line("round.title", ("title", talk.Plan!.Title)),
            [new SheetPart(null, [.. people.Select(one => new SheetRow(Written.Cut(Name(talk, one), LongestShown), new Line(one.Outside ? "round.as-partner" : "round.as-member")))])])
        {
            Note = new Line(outside ? "round.note-outside" : "round.note"),
            Actions = [new SheetButton(new Line("round.yes"), Verb.TakeIn)],
            Mark = question.Mark,
        }));
        talk.Add(new Reply.Offer(new Line(people.Count == 1 ? "round.ask-one" : "round.ask", ("count", people.Count)), [new Line("round.yes"), new Line("confirm.no")]));
    }

    public static Decision Take(Talk talk, TogetherQuestion.TakeIn question)
    {
        if (!talk.May(Deed.ManagePeople))
        {
            return talk.Refuse(Intent);
        }

        talk.Place = new Place.Idle();
        var come = question.People.Where(one => talk.Plan!.PartOf(one.Person) is null).ToList();
        foreach (var one in come)
        {
            talk.Edit(new Edit.Joined(new Member(one.Person, one.Outside ? Part.Partner : Part.Member, one.Name is { Length: > LongestName } name ? name[..LongestName] : one.Name)));
        }

        talk.Say(come.Count == 0 ? "round.all-in" : "round.done", ("names", string.Join(", ", come.Select(one => Written.Cut(Name(talk, one), LongestShown)))), ("title", talk.Plan!.Title));
        TogetherDoors.Strike(talk, question);
        talk.Add(new Reply.Offer(
            new Line("ask.what-next"), [new Line("intent.show-people"), .. talk.Changed ? (Line[])[new Line("offer.undo")] : [], new Line("offer.show-plan")]));
        return talk.Done("command", Intent) with { Served = true };
    }

    private static string Name(Talk talk, Present one) => one.Name ?? Words.Say(talk.Language, "people.nameless");
}
