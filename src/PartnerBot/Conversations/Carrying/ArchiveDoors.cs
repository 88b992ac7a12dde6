using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Lays plans aside and brings them back.</summary>
internal static class ArchiveDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("archive-plan", Deed.ArchivePlan, (talk, _) => Archive(talk)),
        new("reopen-plan", Deed.ArchivePlan, (talk, _) => Reopen(talk)),
    ];

    private static Decision Archive(Talk talk)
    {
        talk.Edit(new Edit.Archived());
        talk.Say("plan.archived", ("title", talk.Plan!.Title));
        talk.Place = new Place.Idle();
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("offer.undo"), new Line("offer.show-plans"), new Line("offer.new-plan")]));
        return talk.Done("command", "archive-plan");
    }

    /// <summary>Brings the plan at hand back from the archive.</summary>
    public static Decision Reopen(Talk talk)
    {
        talk.Edit(new Edit.Reopened());
        talk.Say("plan.reopened", ("title", talk.Plan!.Title));
        talk.Place = new Place.Idle();
        Guide.Proceed(talk, open: true);
        return talk.Done("command", "reopen-plan");
    }
}
