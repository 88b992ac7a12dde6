using PartnerBot.Planning;

namespace PartnerBot.Tests.Conversations;

/// <summary>What a command brings along in the same sentence is kept with it.</summary>
public sealed class OneSentence
{
    [Theory]
    [InlineData("Neues Ziel: 40 Kinder bis zum 31. Mai 2027", "40 Kinder")]
    [InlineData("set a goal: 40 kids by May 31, 2027", "40 kids")]
    public void A_goal_brings_its_target_and_its_day(string words, string statement)
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "abbrechen", words);
        var goal = Assert.Single(chat.Plan.Of("goal"));

        Assert.Equal(new Value.Words(statement), goal["statement"]);
        Assert.Equal(new Value.Words("40"), goal["target"]);
        Assert.Equal(new Value.Day(new DateOnly(2027, 5, 31)), goal["by"]);
        Assert.Equal(2, chat.Keys.Count(key => key == "answer.read-as"));
    }

    [Fact]
    public void A_goal_without_a_number_keeps_its_words_alone()
    {
        var goal = Assert.Single(new Chat().Say("neuer plan", "Lesen", "abbrechen", "Neues Ziel: mehr Väter beim Vorlesen").Plan.Of("goal"));

        Assert.Equal(new Value.Words("mehr Väter beim Vorlesen"), goal["statement"]);
        Assert.Null(goal["target"]);
    }
}
