using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("msteams", "guid-1", "guid-1")]
    [InlineData("agents", "guid-1", "guid-1")]
    [InlineData("msteams", "", "msteams:29:anna")]
    [InlineData("msteams", null, "msteams:29:anna")]
    [InlineData("webchat", "guid-1", "webchat:29:anna")]
    [InlineData("directline", null, "directline:29:anna")]
    [InlineData("", null, "unknown:29:anna")]
    public void A_person_is_who_the_directory_says_where_the_channel_has_one(string channel, string? directory, string person)
        => Assert.Equal(person, Heard(("channelId", channel), ("from.aadObjectId", directory)).Person);

    [Fact]
    public void A_delivery_is_known_by_channel_conversation_and_activity()
    {
        Assert.Equal(["activity:msteams/c;messageid=1|2/a-1"], Heard().Keys);
        Assert.Empty(Heard(("id", null)).Keys);
        Assert.Equal(new Address("msteams", "c;messageid=1|2"), Heard().Address);
    }

    [Fact]
    public void The_two_words_of_one_arrival_share_a_key()
    {
        var installed = Heard(("type", "installationUpdate"), ("action", "add"), ("id", "i"));
        var added = Heard(("type", "conversationUpdate"), ("membersAdded", JsonNode.Parse("""[{"id":"29:anna"},{"id":"28:bot"}]""")), ("id", "j"));
        Assert.Single(installed.Keys.Intersect(added.Keys));
        var renamed = Heard(("type", "conversationUpdate"), ("id", "k"));
        var onlyBot = Heard(("type", "conversationUpdate"), ("membersAdded", JsonNode.Parse("""[{"id":"28:bot"}]""")), ("id", "l"));
        var removed = Heard(("type", "installationUpdate"), ("action", "remove"), ("id", "m"));
        Assert.Empty(installed.Keys.Intersect([.. renamed.Keys, .. onlyBot.Keys, .. removed.Keys]));
    }

    [Fact]
    public void The_reference_holds_what_it_takes_to_speak_later()
    {
        var reference = ConversationReference.Read(Heard().Reference);
        Assert.Equal("http://localhost:9/_connector/", reference.ServiceUrl);
        Assert.Equal("msteams", reference.ChannelId);
        Assert.Equal("c;messageid=1|2", reference.Conversation.Id);
        Assert.Equal("28:bot", reference.Bot?.Id);
        Assert.Equal("29:anna", reference.User.Id);
        Assert.Equal(("de-DE", "t-1"), (reference.Locale, reference.Tenant));
        Assert.DoesNotContain("null", Encoding.UTF8.GetString(Heard(("locale", null), ("recipient", null)).Reference!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<at>Test Bot</at> neuer Plan", "neuer Plan")]
    [InlineData("<at>Test Bot</at>&nbsp;neuer Plan", "neuer Plan")]
    [InlineData("neuer Plan <at>Test Bot</at>", "neuer Plan")]
    [InlineData("<at>Test Bot</at>", "")]
    [InlineData("<at>Jemand</at> neuer Plan", "<at>Jemand</at> neuer Plan")]
    public void The_bots_own_name_is_no_part_of_what_is_said(string text, string said)
        => Assert.Equal(said, Heard(("text", text), ("entities", Mention("28:bot"))).Activity.Text);

    [Fact]
    public void A_mention_that_the_channel_does_not_vouch_for_stays()
    {
        Assert.Equal("<at>Test Bot</at> x", Heard(("text", "<at>Test Bot</at> x")).Activity.Text);
        Assert.Equal("<at>Test Bot</at> x", Heard(("text", "<at>Test Bot</at> x"), ("entities", Mention("29:other"))).Activity.Text);
    }

    private static JsonNode Mention(string id)
        => JsonNode.Parse($$"""[{"type":"clientInfo"},{"type":"mention","mentioned":{"id":"{{id}}","name":"Test Bot"},"text":"<at>Test Bot</at>"}]""")!;

    private static Heard Heard(params (string, JsonNode?)[] change)
        => Listening.Of(ActivityJson.Read(Encoding.UTF8.GetBytes(Spoken.Message(change))).Activity!);
}
