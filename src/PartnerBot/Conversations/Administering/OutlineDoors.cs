using System.Text.RegularExpressions;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Administering;

/// <summary>For those who run the installation: all plans in outline, and what to do with those that nobody leads any more. To others the words mean nothing.</summary>
internal static partial class OutlineDoors
{
    public const string Kind = "outlines";
    private const string Orphans = "orphaned";
    private const int Patience = 10_000;
    private const RegexOptions Way = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("show-outlines", Deed.FindPlan, (talk, command) => Show(talk, new Listing(Kind, Orphaned().IsMatch(command.Words) ? Orphans : "", 0))) { Anywhere = true, Asks = true },
        new("show-traces", Deed.SeeHistory, (talk, command) => Traces.Find(talk, command.Argument ?? "")) { Anywhere = true, Asks = true },
        new("bequeath-plan", Deed.TransferOwnership, (talk, command) => Bequeathing.Begin(talk, command.Argument ?? "")) { Anywhere = true, Asks = true },
    ];

    public static Command? Read(Talk talk, string text)
    {
        var words = text.Trim().TrimEnd('.', '!', '?');
        return !talk.Scene.IsAdministrator || talk.Scene.InGroup || words.Length > 250 ? null
            : Tracing().Match(words) is { Success: true } traced ? new Command("show-traces", traced.Groups["title"].Value.Trim().Trim('„', '“', '”', '"')) { Words = words }
            : Handing().Match(words) is { Success: true } match ? new Command("bequeath-plan", match.Groups["title"].Value.Trim().Trim('„', '“', '”', '"')) { Words = words }
            : Listed().IsMatch(words) ? new Command("show-outlines") { Words = words }
            : null;
    }

    public static Decision Show(Talk talk, Listing listing)
    {
        if (!talk.Scene.IsAdministrator || talk.Scene.InGroup)
        {
            return talk.Refuse("show-outlines");
        }

        if (talk.Scene.Fetched.Outlines is not { } outlines)
        {
            return new Decision.Needs(new Need.Outlines());
        }

        var all = outlines.Where(outline => listing.Filter != Orphans || outline.Orphaned).ToList();
        if (all.Count == 0)
        {
            talk.State = talk.State with { Listing = null };
            talk.Say(listing.Filter == Orphans ? "outlines.no-orphans" : "outlines.none");
            Guide.Repeat(talk);
            return talk.Done("command", "show-outlines");
        }

        var (shown, fit) = Paging.Cut([new SheetPart(null, [.. all.Skip(listing.From).Take(Paging.MostRows).Select(Row)])], talk.Language);
        var next = listing.From + (fit ?? Paging.MostRows) is var last && last < all.Count ? listing with { From = last } : null;
        talk.State = talk.State with { Listing = next };
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("outlines.title", ("count", all.Count)), shown) { More = next, Note = new Line("outlines.note") }));
        talk.Add(new Reply.Offer(
            new Line("ask.what-next"),
            [
                .. next is null ? (Line[])[] : [new Line("offer.show-more")],
                .. all.Where(outline => outline.Orphaned).Take(3).Select(outline => new Line("outlines.hand-over", ("title", outline.Title))),
                new Line("offer.show-plans"),
            ]));
        return talk.Done("command", "show-outlines");
    }

    private static SheetRow Row(PlanOutline outline) => new(outline.Title, new Line(
        outline.Orphaned ? "outlines.row-orphaned" : "outlines.row",
        ("who", new Names(outline.Owners)),
        ("phase", new Line($"phase.{outline.Phase.ToString().ToLowerInvariant()}")),
        ("day", DateOnly.FromDateTime(outline.Changed.UtcDateTime)),
        ("id", outline.Id)), new SheetButton(new Line("traces.button"), Handles.Verb.ShowMore, null, new Listing(Traces.Kind, outline.Id, 0).Text, ""));

    [GeneratedRegex(@"^((zeige?|zeigen sie)( mir)? )?((die )?übersicht (aller|über alle) pläne|alle pläne (der bibliothek|im haus)|alle pläne in der übersicht|(die |alle )?verwaisten? pläne)( (an)?zeigen)?$|^(show (me )?)?(the )?(outlines?( of all plans)?|all plans (of|in) the (library|house)|(all |the )?orphaned plans)$", Way, Patience)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(übergib |übergebe |übergeben sie )?(den )?verwaisten plan (?<title>.+?)( übergeben)?$|^(hand|pass) (over |on )?(the )?orphaned plan (?<title>.+)$", Way, Patience)]
    private static partial Regex Handing();

    [GeneratedRegex(@"^(zeige? |zeigen sie )?(mir )?(den )?verlauf (von|des plans|zu) (?<title>.+?) im umriss( zeigen)?$|^(show (me )?)?(the )?outline of the history of (?<title>.+)$|^(show (me )?)?(the )?history of (?<title>.+) in outline$", Way, Patience)]
    private static partial Regex Tracing();

    [GeneratedRegex(@"verwaist|orphaned", Way, Patience)]
    private static partial Regex Orphaned();

    private sealed record Names(IReadOnlyList<string?> All) : IShown
    {
        public string In(Language language) => string.Join(", ", All.Select(name => name ?? Words.Say(language, "people.nameless")));
    }
}
