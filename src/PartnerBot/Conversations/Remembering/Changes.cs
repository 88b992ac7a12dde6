using System.Text.RegularExpressions;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remembering;

/// <summary>The history of a plan as a list that can be read: newest first, some at a time.</summary>
internal static partial class Changes
{
    private const int AtATime = 8;

    // So many edits are read at once for the list; "more" reads on.
    private const int Window = 60;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("what-changed", Deed.SeeHistory, (talk, command) => Everything().IsMatch(command.Words) ? List(talk, talk.Plan!.Version) : SinceVisit(talk)),
        new("show-history", Deed.SeeHistory, (talk, _) => List(talk, talk.Plan!.Version)),
    ];

    /// <summary>Reads on, from a version downwards.</summary>
    public static Decision List(Talk talk, long upTo)
    {
        if (Private(talk) is { } refused)
        {
            return refused;
        }

        // The window is named by where it starts, so that the same history is fetched for every page of it.
        if (talk.Scene.Fetched.History is not { } history)
        {
            return new Decision.Needs(new Need.History(Math.Max(0, upTo - Window)));
        }

        var worth = Worth(talk.Plan!, history.Where(past => past.Version <= upTo)).ToList();
        talk.Say("history.title", ("title", talk.Plan!.Title));
        Tell(talk, worth.Take(AtATime));
        var next = worth.Count > AtATime ? worth[AtATime].Version : Math.Max(0, upTo - Window);
        More(talk, next);
        return talk.Done("answer", "show-history");
    }

    private static Decision SinceVisit(Talk talk)
    {
        if (Private(talk) is { } refused)
        {
            return refused;
        }

        if (Visits.Missing(talk) is { } need)
        {
            return need;
        }

        var visit = Visits.Of(talk);
        if (visit is null)
        {
            Visits.Note(talk);
            return List(talk, talk.Plan!.Version);
        }

        if (talk.Scene.Fetched.History is not { } history)
        {
            return new Decision.Needs(new Need.History(visit.Since));
        }

        Visits.Note(talk);
        var news = Worth(talk.Plan!, history.Where(past => past.Person != talk.Scene.Person)).ToList();
        talk.Say(news.Count == 0 ? "history.nothing-new" : "history.since", ("title", talk.Plan!.Title));
        Tell(talk, news.Take(AtATime));
        if (news.Count > AtATime)
        {
            More(talk, news[AtATime].Version);
        }
        else
        {
            talk.Place = new Place.Idle();
            talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("intent.show-history"), new Line("offer.continue"), new Line("offer.show-plan")]));
        }

        return talk.Done("answer", "what-changed");
    }

    private static void More(Talk talk, long next)
    {
        talk.Place = next > 0 ? new Place.Reading(next) : new Place.Idle();
        talk.Add(new Reply.Offer(new Line("ask.what-next"), next > 0
            ? [new Line("offer.more"), new Line("offer.continue"), new Line("offer.show-plan")]
            : [new Line("offer.continue"), new Line("offer.show-plan")]));
    }

    // History holds confidential values; a group chat does not read it.
    private static Decision? Private(Talk talk)
    {
        if (!talk.Scene.InGroup)
        {
            return null;
        }

        talk.Say("group.private");
        Guide.Repeat(talk);
        return talk.Done("answer", "what-changed");
    }

    private static IEnumerable<PastEdit> Worth(Plan plan, IEnumerable<PastEdit> edits) =>
        edits.Where(past => Retelling.Of(plan, past) is not null).OrderByDescending(past => past.Version);

    private static void Tell(Talk talk, IEnumerable<PastEdit> edits)
    {
        foreach (var past in edits)
        {
            talk.Say("history.line", ("when", Instant.Of(talk.Scene, past.At)), ("told", Retelling.Sentence(talk.Plan!, past, talk.Scene.Person)!));
        }
    }

    [GeneratedRegex(@"verlauf|histor|protokoll|\blog\b|\bwer\b|\bwho\b|letzte|latest|recent|activity", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Everything();
}
