using PartnerBot.Conversations;
using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;

namespace PartnerBot.Tests.Conversations.ActionPlan;

public sealed class Kept
{
    public static TheoryData<Proposal> Proposals => new(
        new Proposal.AddChecklist("joint-event"),
        new Proposal.Shift(-2, Span.Weeks, null),
        new Proposal.HandAll("Tom Brandt", "Elif Kaya"),
        new Proposal.TickAll("event"),
        new Proposal.KeepMinutes("", "Beschlossen: ja"),
        new Proposal.Meet("working", new DateOnly(2027, 1, 4)));

    [Theory]
    [MemberData(nameof(Proposals))]
    public void What_is_proposed_survives_being_kept(Proposal proposal) =>
        Assert.Equal(new Place.Proposed(proposal), ConversationJson.Read(ConversationJson.Write(new ConversationState { Place = new Place.Proposed(proposal) })).Place);

    [Fact]
    public void So_do_safeguards_minutes_and_the_list_that_goes_on()
    {
        var safeguards = ConversationJson.Read(ConversationJson.Write(new ConversationState { Place = new Place.Proposed(new Proposal.DropSafeguards(["minors"])) })).Place;
        Assert.Equal(["minors"], ((Proposal.DropSafeguards)((Place.Proposed)safeguards).What).Conditions);
        var state = new ConversationState { Place = new Place.TakingMinutes("meeting-3"), Listing = new Listing("tasks", "Elif Kaya", 12) };
        var read = ConversationJson.Read(ConversationJson.Write(state));
        Assert.Equal((state.Place, state.Listing), (read.Place, read.Listing));
    }

    [Theory]
    [InlineData("tasks|12|Elif Kaya", 12)]
    [InlineData("tasks|0|a|b", 0)]
    public void A_buttons_text_names_its_list(string text, int from) => Assert.Equal(from, Listing.Read(text)!.From);

    [Theory]
    [InlineData("")]
    [InlineData("tasks")]
    [InlineData("tasks|-1|")]
    [InlineData("tasks|99999999999|")]
    public void What_is_no_list_is_none(string text) => Assert.Null(Listing.Read(text));
}
