using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Administering;

/// <summary>A plan's history in outline, for those who run the installation: who worked on what kind of thing and when, never what it says.</summary>
internal static class Traces
{
    public const string Kind = "traces";

    /// <summary>The history of the plan of this title, or of this id.</summary>
    public static Decision Find(Talk talk, string name)
    {
        if (!IsAsked(talk) || talk.Scene.Fetched.Outlines is not { } outlines)
        {
            return Lacking(talk);
        }

        var found = outlines.Where(outline => outline.Id == name || outline.Title.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found is [var only])
        {
            return Show(talk, new Listing(Kind, only.Id, 0));
        }

        talk.Say(found.Count == 0 ? "traces.unknown" : "traces.several", ("title", name));
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("repair", "show-traces");
    }

    public static Decision Show(Talk talk, Listing listing)
    {
        if (!IsAsked(talk) || talk.Scene.Fetched.Outlines is not { } outlines)
        {
            return Lacking(talk);
        }

        if (!talk.Scene.Fetched.Traces.TryGetValue(listing.Filter, out var all))
        {
            return new Decision.Needs(new Need.Traces(listing.Filter));
        }

        if (all is null || outlines.FirstOrDefault(outline => outline.Id == listing.Filter) is not { } plan)
        {
            talk.Say("plan.unknown");
            Guide.Offer(talk, "ask.what-next");
            return talk.Done("repair", "show-traces");
        }

        var (shown, fit) = Paging.Cut([new SheetPart(null, [.. all.Skip(listing.From).Take(Paging.MostRows).Select(trace => Row(talk.Language, trace))])], talk.Language);
        var next = listing.From + (fit ?? Paging.MostRows) is var last && last < all.Count ? listing with { From = last } : null;
        talk.State = talk.State with { Listing = next };
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("traces.title", ("title", plan.Title)), shown) { More = next, Note = new Line("traces.note") }));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [.. next is null ? (Line[])[] : [new Line("offer.show-more")], new Line("offer.show-plans")]));
        return talk.Done("command", "show-traces");
    }

    // Among several people it is nobody's but theirs.
    private static bool IsAsked(Talk talk) => talk.Scene is { IsAdministrator: true, InGroup: false };

    private static Decision Lacking(Talk talk) => IsAsked(talk) ? new Decision.Needs(new Need.Outlines()) : talk.Refuse("show-traces");

    private static SheetRow Row(Language language, Trace trace) => new(
        Words.Say(language, "traces.row", ("day", trace.Day), ("who", trace.Name ?? (object)new Line("people.nameless"))),
        new Line(trace.Count == 1 ? "traces.change" : "traces.changes", ("count", trace.Count), ("kinds", new Kinds(trace.Kinds))));

    private sealed record Kinds(IReadOnlyList<string> All) : IShown
    {
        public string In(Language language) => string.Join(", ", All.Select(kind => Words.Raw(language, Journey.Find(kind) is null ? $"traces.{kind}" : $"form.{kind}")));
    }
}
