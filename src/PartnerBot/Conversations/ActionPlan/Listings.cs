using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Portfolio;
using PartnerBot.Conversations.Replies;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Goes on with a list, by button or by word.</summary>
internal static class Listings
{
    public static Decision Show(Talk talk, Listing listing) => listing.Kind switch
    {
        "tasks" when talk.Shown is not null => TaskListing.Show(talk, listing),
        Remarks.RemarkListing.Kind when talk.Shown is not null => Remarks.RemarkListing.Show(talk, listing),
        Administering.Traces.Kind => Administering.Traces.Show(talk, listing),
        Administering.OutlineDoors.Kind => Administering.OutlineDoors.Show(talk, listing),
        Meetings.MinutesListing.Kind when talk.Plan is not null => Meetings.MinutesListing.Show(talk, listing),
        ProposalPages.Kind when talk.Plan is not null => ProposalPages.Show(talk, listing) ?? Nothing(talk),
        Carrying.HandOverNote.Kind when talk.Plan is not null => Carrying.HandOverNote.Show(talk, listing),
        "directory" => DirectoryList.Show(talk, listing),
        "portfolio" => PortfolioListing.Show(talk, listing),
        _ => Nothing(talk),
    };

    public static Decision More(Talk talk) => talk.State.Listing is { } listing ? Show(talk, listing) : Nothing(talk);

    private static Decision Nothing(Talk talk)
    {
        talk.Say("more.nothing");
        Guide.Repeat(talk);
        return talk.Done("command", "show-more");
    }
}
