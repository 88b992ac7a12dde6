using PartnerBot.Conversations.Meetings;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>What would change, a page at a time: nobody has to say yes to what they could not read.</summary>
internal static class ProposalPages
{
    public const string Kind = "proposal";

    private const int MostShown = 8;

    /// <summary>The next page, and the question again.</summary>
    public static Decision? Show(Talk talk, Listing listing)
    {
        if (talk.Place is not Place.Proposed(var proposal))
        {
            return null;
        }

        Proposing.Ask(talk, proposal, listing.From);
        return talk.Done("command", "show-more");
    }

    public static void Add(Talk talk, Proposal proposal, Plan after, IReadOnlyList<string> touched, int from)
    {
        IReadOnlyList<SheetPart> parts;
        int readable, all;
        if (proposal is Proposal.KeepMinutes(_, var text))
        {
            parts = MinutesPreview.Parts(talk, after, touched, text);
            readable = all = parts.Sum(part => part.Rows.Count);
            parts = Paging.Behind(parts, from);
        }
        else
        {
            var entries = Readable(talk, after, touched);
            (readable, all) = (entries.Count, touched.Count);
            var most = proposal is Proposal.AddChecklist || from > 0 ? Paging.MostRows : MostShown;
            parts = [new SheetPart(null, [.. entries.Skip(from).Take(most).Select(entry => TaskRows.Preview(after, entry, talk.Language))])];
        }

        var (shown, cut) = Paging.Cut(parts, talk.Language);
        var next = from + (cut ?? shown.Sum(part => part.Rows.Count));
        var more = next < readable && next > from ? new Listing(Kind, "", next) : null;
        talk.State = talk.State with { Listing = more };
        talk.Add(new Reply.ShowSheet(new Sheet(ProposalWords.Title(talk, proposal), shown) { Note = next < all ? new Line("plan.more", ("count", all - next)) : null, More = more }));
    }

    // In a group chat only what is shared may be named; the count tells of the rest.
    private static List<Entry> Readable(Talk talk, Plan after, IReadOnlyList<string> touched)
    {
        var (seen, before) = (after.SeenBy(talk.Scene.Person, talk.Standing, talk.Scene.InGroup), talk.Shown);
        return [.. touched.Select(id => seen?.Entry(id) ?? before?.Entry(id)).OfType<Entry>()];
    }
}
