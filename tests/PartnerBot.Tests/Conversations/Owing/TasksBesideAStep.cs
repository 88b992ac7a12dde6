using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Owing;

/// <summary>"An welchem Tag soll ich wieder daran erinnern?" in the middle of a step means the task that was asked about, whatever the answer may name besides.</summary>
public sealed class TasksBesideAStep
{
    private static Plan Two => PlanDrafts.Empty.Task("Flyer drucken", "anna", PlanDrafts.On("2026-12-10")).Task("Raum buchen", "anna", PlanDrafts.On("2026-12-11"));

    [Theory]
    [InlineData(Language.German, "Verschiebe die Aufgabe Flyer drucken auf später", "am Mittwoch")]
    [InlineData(Language.English, "snooze the task Flyer drucken", "on Wednesday")]
    public void Until_when(Language language, string words, string answer)
    {
        var chat = AtNeed(language).Say(words);
        Assert.Contains("snooze.when", chat.Keys);
        chat.Say(answer);
        Assert.Contains("snooze.done", chat.Keys);
        Assert.Equal(new DateOnly(2026, 11, 25), Assert.Single(PersonSettings.Of(chat.Records.Find(PersonSettings.Kind, "anna")).Snoozed).Value);
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    [Theory]
    [InlineData(Language.German, "Gib die Aufgabe Flyer drucken ab", "Herrn Brandt")]
    [InlineData(Language.German, "Gib die Aufgabe Flyer drucken ab", "an Herrn Brandt")]
    [InlineData(Language.English, "hand over the task Flyer drucken", "Herrn Brandt")]
    [InlineData(Language.English, "hand over the task Flyer drucken", "to Herrn Brandt please")]
    public void To_whom(Language language, string words, string answer)
    {
        var chat = AtNeed(language).Say(words);
        Assert.Contains("hand-over.to-whom", chat.Keys);
        chat.Say(answer);
        Assert.Equal(["Herrn Brandt", "anna"], chat.Plan.Of("task").Select(task => task.Said("owner")));
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    [Theory]
    [InlineData(Language.German, "Blockiere die Aufgabe Flyer drucken", "der Raum ist noch nicht gebucht", "der Raum ist noch nicht gebucht")]
    [InlineData(Language.German, "Blockiere die Aufgabe Flyer drucken", "weil das Logo fehlt", "das Logo fehlt")]
    [InlineData(Language.English, "block the task Flyer drucken", "because the logo is missing", "the logo is missing")]
    public void What_holds_it_up(Language language, string words, string answer, string reason)
    {
        var chat = AtNeed(language).Say(words);
        Assert.Contains("block.why", chat.Keys);
        chat.Say(answer);
        Assert.Equal(["blocked", null], chat.Plan.Of("task").Select(task => task.Picked("state")));
        Assert.Equal(reason, chat.Plan.Of("task").First().Said("reason"));
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    private static Chat AtNeed(Language language)
    {
        var chat = new Chat(language).Open(Two).Say(language == Language.German ? "weiter" : "continue");
        Assert.Equal("need.need", chat.Asked);
        return chat;
    }
}
