using System.Globalization;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Together;

/// <summary>Posts the shared part of a plan in a team's channel: where, what it will look like, and only then.</summary>
internal static class Announcing
{
    public const string Intent = "post-summary";

    public static Decision Look(Talk talk)
    {
        if (!talk.Scene.RunsErrands)
        {
            return Say(talk, "post.only-teams");
        }

        var key = new RecordKey(MetTeams.Kind, talk.Scene.DoorPerson ?? talk.Scene.Person);
        if (!talk.Scene.Fetched.Ones.TryGetValue(key, out var kept))
        {
            return new Decision.Needs(new Need.One(key.Kind, key.Id));
        }

        // In front of a group only its own team is named.
        IReadOnlyList<MetTeam> teams = !talk.Scene.InGroup ? MetTeams.Of(kept).Teams : talk.Scene.Team is { } here ? [here] : [];
        if (teams.Count == 0)
        {
            return Say(talk, talk.Scene.InGroup ? "group.private" : "post.no-team");
        }

        talk.Run(new Errand.WhichChannels(talk.Plan!.Id, teams));
        talk.Say("post.looking");
        return talk.Done("command", Intent);
    }

    public static Decision Show(Talk talk, IReadOnlyList<Spot> spots)
    {
        if (!talk.May(Deed.EditStep))
        {
            return talk.Refuse(Intent);
        }

        if (spots.Count == 0)
        {
            return Say(talk, "post.no-team");
        }

        var question = new TogetherQuestion.Where(spots) { Mark = TogetherDoors.Mark(talk) };
        talk.Place = new Place.Together(question);
        Ask(talk, question);
        return talk.Done("command", Intent);
    }

    public static void Ask(Talk talk, TogetherQuestion.Where question)
    {
        var spots = question.Spots;
        // Further ones are reached by their names.
        var (parts, _) = Paging.Cut([new SheetPart(null, [.. spots.Take(Paging.MostRows).Select((spot, place) => new SheetRow(
            $"{place + 1}. {Name(talk, spot)}", spot.Team.Name is { } team ? new Line("post.team", ("team", team)) : null,
            new SheetButton(new Line("post.here"), Verb.ChooseSpot, Entry: place.ToString(CultureInfo.InvariantCulture))))])], talk.Language);
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("post.where"), parts) { Mark = question.Mark }));
        talk.Add(new Reply.Offer(new Line("post.say-which"), [new Line("offer.cancel")]));
    }

    public static Decision Choose(Talk talk, Spot spot)
    {
        if (!talk.May(Deed.EditStep))
        {
            return talk.Refuse(Intent);
        }

        var question = new TogetherQuestion.Sure(spot) { Mark = TogetherDoors.Mark(talk) };
        talk.Place = new Place.Together(question);
        Confirm(talk, question);
        return talk.Done("command", Intent);
    }

    public static void Confirm(Talk talk, TogetherQuestion.Sure question)
    {
        var spot = question.Spot;
        talk.Say("post.preview", ("channel", Name(talk, spot)));
        talk.Add(new Reply.ShowPlan { AsShared = true });
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("post.sure", ("channel", Name(talk, spot))), [])
        {
            Note = new Line("post.note"),
            Actions = [new SheetButton(new Line("post.yes"), Verb.PostThere)],
            Mark = question.Mark,
        }));
        talk.Add(new Reply.Offer(new Line("post.or-say"), [new Line("post.yes"), new Line("confirm.no")]));
    }

    public static Decision Post(Talk talk, TogetherQuestion.Sure question)
    {
        if (!talk.May(Deed.EditStep))
        {
            return talk.Refuse(Intent);
        }

        talk.Place = new Place.Idle();
        talk.Run(new Errand.PostIn(talk.Plan!.Id, question.Spot));
        talk.Say("post.underway", ("channel", Name(talk, question.Spot)));
        TogetherDoors.Strike(talk, question);
        return talk.Done("command", Intent) with { Served = true };
    }

    /// <summary>The channel that the words name: its number in the list, or its name.</summary>
    public static Spot? Named(Talk talk, IReadOnlyList<Spot> spots, string text)
    {
        var wanted = text.Trim().TrimEnd('.', '!').Trim('„', '“', '”', '"', '#');
        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= spots.Count ? spots[number - 1] : null;
        }

        var exact = spots.Where(spot => Name(talk, spot).Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        var close = exact.Count > 0 || wanted.Length < 3 ? exact
            : spots.Where(spot => Name(talk, spot) is var name && (name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        return close is [var only] ? only : null;
    }

    internal static string Name(Talk talk, Spot spot) => spot.Name ?? Words.Say(talk.Language, "post.general");

    internal static Decision Say(Talk talk, string key, string intent = Intent, Spot? spot = null)
    {
        talk.Say(key, ("channel", spot is null ? "" : Name(talk, spot)));
        Guide.Repeat(talk);
        return talk.Done("command", intent);
    }
}
