using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

public sealed class StepsByName
{
    [Theory]
    [InlineData(Language.German, "Startklar-Check", "readiness")]
    [InlineData(Language.German, "Wirkungskette", "impact")]
    [InlineData(Language.German, "Form der Zusammenarbeit", "balance")]
    [InlineData(Language.English, "Readiness check", "readiness")]
    public void The_name_of_a_step_opens_it(Language language, string words, string step) =>
        Assert.Equal(step, WithPlan(language).Say(words).Account.Step ?? "none");

    [Fact]
    public void In_a_field_that_takes_any_words_it_is_an_answer()
    {
        var chat = new Chat().Say("Neuer Plan: Lesestart", "Startklar-Check");
        Assert.Equal("Startklar-Check", chat.Plan.Entry("need")!.Said("need"));
    }

    [Theory]
    [InlineData(Language.German, "Ziele prüfen")]
    [InlineData(Language.English, "check the goals")]
    public void All_goals_are_looked_at_by_the_coach(Language language, string words)
    {
        var chat = WithPlan(language);
        Assert.Equal(["goals.none-yet"], chat.Say(words).Keys.Take(1));
        chat.Say(language == Language.German ? "Neues Ziel: mehr Kinder lesen mit" : "New goal: more children read along", language == Language.German ? "Pause machen" : "Take a break");
        var keys = chat.Say(words).Keys.ToList();
        Assert.Contains("goals.lacking", keys);
        Assert.Contains("coach.note", keys);
    }

    private static Chat WithPlan(Language language) => language == Language.German
        ? new Chat(language).Say("Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Pause machen")
        : new Chat(language).Say("New plan: Reading start", "Little reading at home", "Take a break");
}
