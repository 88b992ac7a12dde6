using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

public sealed class Digressions
{
    [Fact]
    public void Help_fits_the_place_and_the_question_comes_again()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Hilfe");
        Assert.Equal(["help.field", "ask.need.need"], chat.Keys);
        Assert.Equal("repair", chat.Account.Understood);
    }

    [Fact]
    public void The_plan_so_far_is_shown_in_the_middle_of_a_step()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "Plan zeigen");
        Assert.Equal(["plan", "ask.need.evidence"], chat.Keys);
    }

    [Fact]
    public void The_language_changes_midway_and_the_question_stays()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "English please");
        Assert.Equal(Language.English, chat.State.Language);
        Assert.Equal("need.evidence", chat.Asked);
        Assert.Contains(Words.Raw(Language.English, "ask.need.evidence"), chat.Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_question_does_not_come_again_but_a_required_one_is_listed_as_missing()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "überspringen");
        Assert.Equal("need.evidence", chat.Asked);
        Assert.Contains(PartnerBot.Planning.Journey.Missing(chat.Plan), at => at.Field.Id == "need");
    }

    [Fact]
    public void Cancelling_keeps_the_draft()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "abbrechen");
        Assert.Contains("cancel.kept", chat.Keys);
        Assert.Equal("Bedarf", chat.Text("need", "need"));
    }

    [Fact]
    public void Thanks_are_answered_and_the_question_comes_again()
    {
        Assert.Equal(["thanks", "ask.need.need"], new Chat().Say("neuer plan", "Lesen", "danke").Keys);
    }
}
