using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Remarks;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remarks;

/// <summary>Remarks to read, the newest first, a few at a time; of a file its name and where it can be fetched.</summary>
internal static class RemarkListing
{
    public const string Kind = "remarks";
    private const int AtATime = 6;

    public static Decision Show(Talk talk, Listing listing)
    {
        var plan = talk.Shown!;
        var all = plan.Remarks.Where(remark => listing.Filter.Length == 0 || remark.About == listing.Filter).Reverse().ToList();
        var page = all.Skip(listing.From).Take(AtATime).ToList();
        talk.Say(page.Count == 0 ? "comment.none" : "comment.title", ("what", RemarkWords.About(plan, listing.Filter)), ("count", all.Count));
        foreach (var remark in page)
        {
            talk.Say(
                Key(remark),
                ("when", Instant.Of(talk.Scene, remark.At)),
                ("who", remark.Person == talk.Scene.Person ? new Line("comment.you") : remark.Name ?? (object)new Line("people.nameless")),
                ("what", RemarkWords.About(plan, remark.About)),
                ("text", remark.Text),
                ("name", remark.File?.Name ?? ""),
                ("size", remark.File is { } file ? new Bytes(file.Size) : ""),
                ("address", Address(talk, remark)));
        }

        if (page.Where(remark => remark.File is not null).ToList() is { Count: > 0 } files)
        {
            talk.Add(new Reply.ShowLinks(new Line("evidence.open"), [.. files.Select(remark => new Link(new Line("evidence.button", ("name", remark.File!.Name)), Address(talk, remark)))], null));
        }

        var next = listing.From + page.Count < all.Count ? listing with { From = listing.From + page.Count } : null;
        talk.State = talk.State with { Listing = next };
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [.. next is null ? (Line[])[] : [new Line("offer.show-more")], new Line("intent.add-comment"), new Line("offer.show-plan")]));
        return talk.Done("command", "show-comments");
    }

    private static string Address(Talk talk, Remark remark) => $"{talk.Scene.Home}/plans/{talk.Plan!.Id}/files/{remark.Number}";

    private static string Key(Remark remark) => (remark.File is not null, remark.Internal) switch
    {
        (true, true) => "evidence.line-inside",
        (true, false) => "evidence.line",
        (false, true) => "comment.line-inside",
        _ => "comment.line",
    };
}
