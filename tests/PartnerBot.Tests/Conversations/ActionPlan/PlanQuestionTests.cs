using PartnerBot.Planning;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.ActionPlan;

public sealed class PlanQuestionTests
{
    private static Plan Busy => PlanDrafts.Empty.Date("hearing", "2027-03-31").Role("coordinator", "Elif Kaya", 6)
        .Task("Raum buchen", "Tom Brandt", PlanDrafts.On("2026-11-10"))
        .Task("Gespräch führen", "Tom Brandt", PlanDrafts.On("2026-11-22"))
        .Task("Zahlen sammeln", "Koordination", PlanDrafts.Weeks("hearing", -6))
        .Task("Danken", "Tom Brandt", PlanDrafts.Weeks("hearing", 2));

    [Theory]
    [InlineData(Language.German, "Was ist vor der Haushaltsberatung fällig?")]
    [InlineData(Language.English, "What is due before the budget hearing?")]
    public void What_is_due_before_a_date_of_the_plan(Language language, string words) =>
        Assert.Equal(["Raum buchen", "Gespräch führen", "Zahlen sammeln"], Names(new Chat(language).Open(Busy).Say(words)));

    [Theory]
    [InlineData(Language.German, "Was ist diese Woche fällig?")]
    [InlineData(Language.English, "What is due this week?")]
    public void What_is_due_this_week(Language language, string words) => Assert.Equal(["Raum buchen", "Gespräch führen"], Names(new Chat(language).Open(Busy).Say(words)));

    [Theory]
    [InlineData(Language.German, "Was ist überfällig?")]
    [InlineData(Language.English, "What is overdue?")]
    public void What_is_overdue(Language language, string words) => Assert.Equal(["Raum buchen"], Names(new Chat(language).Open(Busy).Say(words)));

    [Fact]
    public void Nothing_overdue_is_said_so() =>
        Assert.Contains("about.overdue.none", new Chat().Open(PlanDrafts.Empty.Task("Danken", "Frau Kaya", PlanDrafts.On("2027-03-31"))).Say("Was ist überfällig?").Keys);

    [Theory]
    [InlineData(Language.German, "Wer macht was?")]
    [InlineData(Language.English, "Who does what?")]
    public void Who_does_what_counts_the_tasks_by_person(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words);
        Assert.Equal(2, chat.Keys.Count(key => key == "about.tasks-of"));
        Assert.Contains("Elif Kaya", chat.Messages[0].Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(Chat chat) => chat.Sheet.Parts.SelectMany(part => part.Rows).Select(row => row.Name);
}
