using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;

namespace PartnerBot.Tests.Conversations;

public sealed class BadInput
{
    [Theory]
    [InlineData("31.02.2027", "answer.no-such-day")]
    [InlineData("irgendwann", "answer.no-day")]
    [InlineData("01.01.2020", "answer.past-day")]
    public void A_day_that_is_none_is_asked_again_with_the_reason(string text, string why)
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Zeitraum bis ändern", text);
        Assert.Equal([why, "ask.need.until"], chat.Keys);
        Assert.Empty(chat.Edits);
    }

    [Fact]
    public void A_text_that_is_too_long_is_asked_again_with_both_numbers()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", new string('a', 2001));
        Assert.Equal(["answer.too-long", "ask.need.need"], chat.Keys);
    }

    [Fact]
    public void A_choice_that_is_none_is_asked_again_with_the_choices()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Dauer ändern", "vielleicht rosa");
        Assert.Equal(["answer.no-option", "ask.need.horizon"], chat.Keys);
    }

    [Fact]
    public void An_end_told_too_early_is_kept_for_the_question_that_follows()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Dauer ändern", "bis Ende Juli 2027");
        Assert.Equal(["answer.read-as", "ask.need.horizon"], chat.Keys);
        Assert.Equal(new Value.Day(new DateOnly(2027, 7, 31)), chat.Plan!.Of("need").Single()["until"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0000\u0007")]
    public void Nothing_said_changes_nothing(string text)
    {
        var chat = new Chat().Say("neuer plan", "Lesen", text);
        Assert.Empty(chat.Edits);
        Assert.Equal("need.need", chat.Asked);
    }

    [Theory]
    [InlineData(HandleTrouble.Forged, "card.forged")]
    [InlineData(HandleTrouble.Foreign, "card.foreign")]
    [InlineData(HandleTrouble.Expired, "card.expired")]
    public void A_button_that_is_not_ours_gets_a_polite_reply_and_changes_nothing(HandleTrouble trouble, string key)
    {
        var chat = new Chat().Say("neuer plan", "Lesen").Do(new Input.PressedInVain(trouble));
        Assert.Contains(key, chat.Keys);
        Assert.Empty(chat.Edits);
    }

    [Fact]
    public void Words_in_braces_and_markdown_stay_what_they_are()
    {
        var chat = new Chat().Say("neuer plan", "{title} [x](javascript:alert(1)) **fett**", "Plan zeigen");
        Assert.Equal("{title} [x](javascript:alert(1)) **fett**", chat.Plan.Title);
        Assert.Contains("\\[x\\]", ((PartnerBot.Cards.CardElement.TextBlock)chat.Card.Body[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_understood_is_said_so_when_nothing_is_being_asked()
    {
        var chat = new Chat().Say("xyzzy plugh");
        Assert.Equal("unknown", chat.Account.Understood);
    }
}
