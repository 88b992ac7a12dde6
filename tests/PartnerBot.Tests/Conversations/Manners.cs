namespace PartnerBot.Tests.Conversations;

/// <summary>Small things that make a talk feel odd when they go wrong.</summary>
public sealed class Manners
{
    private static readonly string[] ToTheSecondStep = ["neuer plan", "Lesen", "Bedarf", "Belege", "Familien", "Personal", "Räume", "Probelauf", "überspringen", "Kita Sonnenblume"];

    [Fact]
    public void Who_says_hello_after_the_greeting_has_not_come_back() =>
        Assert.Equal(["greeting.hello", "ask.what-next"], new Chat().Arrive().Say("Hallo").Keys);

    [Fact]
    public void A_no_to_an_open_question_is_accepted() =>
        Assert.Equal(["cancel.nothing", "ask.what-next"], new Chat().Arrive().Say("nein").Keys);

    [Fact]
    public void Nothing_can_be_skipped_where_nothing_is_asked() =>
        Assert.Contains("skip.nothing", new Chat().Say("neuer plan", "Lesen", "abbrechen", "überspringen").Keys);

    [Fact]
    public void After_a_detour_a_step_that_was_begun_goes_on_without_its_opening_and_its_card()
    {
        var chat = new Chat().Say(ToTheSecondStep);
        var asked = chat.Asked;
        chat.Say("Zielgruppe ändern", "Jugendliche");
        Assert.Equal(asked, chat.Asked);
        Assert.Contains("step.goes-on", chat.Keys);
        Assert.DoesNotContain("step.partners.open", chat.Keys);
        Assert.All(chat.Messages, message => Assert.Null(message.Attachments));
    }

    [Fact]
    public void A_number_in_own_words_names_no_option()
    {
        const string Words = "Wir möchten jedes dritte Kind erreichen";
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "Belege", Words);
        Assert.Equal(Words, Assert.IsType<PartnerBot.Planning.Value.Chosen>(chat.Plan.Entry("need")!["audience"]).Other);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("ich nehme bitte die dritte")]
    [InlineData("Nummer 3")]
    public void A_position_still_names_its_option(string words)
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "Belege", words);
        Assert.Equal(["teenagers"], Assert.IsType<PartnerBot.Planning.Value.Chosen>(chat.Plan.Entry("need")!["audience"]).Options);
    }
}
