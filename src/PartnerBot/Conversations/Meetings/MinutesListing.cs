using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Meetings;

/// <summary>Minutes to read, a page at a time; they stay among those who work on the plan.</summary>
internal static class MinutesListing
{
    public const string Kind = "minutes";

    // Clients take 28 KB; a page is read in one go.
    private const int Page = 3500;

    /// <summary>The newest minutes there are.</summary>
    public static Decision Latest(Talk talk) =>
        Show(talk, new Listing(Kind, talk.Plan!.Of(MeetingForm.Form.Id).Where(meeting => meeting.Said("minutes") is not null).OrderBy(Day).LastOrDefault()?.Id ?? "", 0));

    public static Decision Show(Talk talk, Listing listing)
    {
        if (talk.Scene.InGroup || !talk.May(Deed.EditStep))
        {
            talk.Say(talk.Scene.InGroup ? "group.private" : "right.missing");
            Guide.Repeat(talk);
            return talk.Done("repair", "show-minutes");
        }

        if (talk.Plan!.Entry(listing.Filter) is not { } meeting || meeting.Said("minutes") is null)
        {
            talk.Say("minutes.none");
            Guide.Repeat(talk);
            return talk.Done("command", "show-minutes");
        }

        var key = new RecordKey(Minutes.Kind, Minutes.Id(talk.Plan.Id, meeting.Id));
        if (!talk.Scene.Fetched.Ones.ContainsKey(key))
        {
            return new Decision.Needs(new Need.One(key.Kind, key.Id));
        }

        var text = MinutesKept.Known(talk, meeting)!;
        var from = Math.Min(listing.From, text.Length);
        var to = End(text, from);
        talk.Say("minutes.head", ("kind", new Line(MeetingForm.Kinds.Key(meeting.Picked("kind") ?? "working"))), ("day", Day(meeting)));
        talk.Say("minutes.part", ("text", text[from..to].Trim()));
        var next = to < text.Length ? listing with { From = to } : null;
        talk.State = talk.State with { Listing = next };
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [.. next is null ? (Line[])[] : [new Line("offer.show-more")], new Line("offer.show-tasks"), new Line("offer.show-plan")]));
        return talk.Done("command", "show-minutes");
    }

    // A page ends with a line where it can, and never within a character.
    private static int End(string text, int from)
    {
        if (text.Length - from <= Page)
        {
            return text.Length;
        }

        var line = text.LastIndexOf('\n', from + Page - 1, Page / 2);
        return line > from ? line + 1 : char.IsHighSurrogate(text[from + Page - 1]) ? from + Page - 1 : from + Page;
    }

    private static DateOnly Day(Entry meeting) => meeting["day"] is Value.Day(var day) ? day : DateOnly.MinValue;
}
