using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.ActionPlan;

public sealed class BulkTests
{
    private static Plan Busy => PlanDrafts.Empty.Date("event", "2027-04-30").Role("coordinator", "Elif Kaya", 6).Role("lead", "Tom Brandt", 6)
        .Task("Raum buchen", "Tom Brandt", PlanDrafts.On("2027-02-10"))
        .Task("Plakate drucken", "Tom Brandt", PlanDrafts.Weeks("event", -2))
        .Task("Idee haben", "Tom Brandt", PlanDrafts.On("2026-10-01"), ("state", PlanDrafts.State("done")));

    [Theory]
    [InlineData(Language.German, "Alle Aufgaben von Herrn Brandt an Frau Kaya")]
    [InlineData(Language.English, "Give all tasks of Mr Brandt to Ms Kaya")]
    public void All_open_tasks_go_to_somebody_else_after_a_yes(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words);
        Assert.Contains("proposal.hand-all", chat.Keys);
        Assert.Empty(chat.Edits);
        chat.Say(Words.Raw(language, "proposal.yes"));
        Assert.Equal(["Elif Kaya", "Elif Kaya", "Tom Brandt"], chat.Plan.Of("task").Select(task => task.Said("owner")));
        chat.Say(Words.Raw(language, "offer.undo"));
        Assert.All(chat.Plan.Of("task"), task => Assert.Equal("Tom Brandt", task.Said("owner")));
    }

    [Theory]
    [InlineData(Language.German, "Verschiebe alles um eine Woche")]
    [InlineData(Language.English, "Move everything back by a week")]
    public void Everything_moves_by_a_week_after_a_yes(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words, Words.Raw(language, "proposal.yes"));
        Assert.Equal(PlanDrafts.Day("2027-05-07"), chat.Plan.DayOf("event"));
        Assert.Equal([PlanDrafts.Day("2027-02-17"), PlanDrafts.Day("2027-04-23"), PlanDrafts.Day("2026-10-01")], chat.Plan.Of("task").Select(task => chat.Plan.DueDay(task)!.Value));
        chat.Say(Words.Raw(language, "offer.undo"));
        Assert.Equal(PlanDrafts.Day("2027-04-30"), chat.Plan.DayOf("event"));
    }

    [Fact]
    public void Earlier_is_earlier()
    {
        var chat = new Chat().Open(Busy).Say("Alle Aufgaben drei Tage nach vorn verschieben", "ja");
        Assert.Equal(PlanDrafts.Day("2027-02-07"), chat.Plan.DueDay(chat.Plan.Of("task").First()));
    }

    [Theory]
    [InlineData(Language.German, "Alle Veranstaltungsaufgaben erledigt")]
    [InlineData(Language.English, "All event tasks are done")]
    public void All_tasks_of_a_date_are_done_after_a_yes(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words, Words.Raw(language, "proposal.yes"));
        Assert.Equal([null, "done", "done"], chat.Plan.Of("task").Select(task => task.Picked("state")));
    }

    [Fact]
    public void Where_nobody_has_a_task_there_is_nothing_to_change()
    {
        var chat = new Chat().Open(Busy).Say("Alle Aufgaben von Frau Sander an Frau Kaya");
        Assert.Contains("proposal.nothing", chat.Keys);
        Assert.Empty(chat.Edits);
    }

    [Fact]
    public void It_is_understood_in_the_middle_of_a_step_and_the_step_goes_on_after_a_no()
    {
        var chat = new Chat().Open(Busy).Say("Weiter", "Verschiebe alles um eine Woche");
        Assert.Contains("proposal.shift", chat.Keys);
        chat.Say("nein", "Weiter");
        Assert.Equal("need.need", chat.Asked);
        Assert.Equal(PlanDrafts.Day("2027-04-30"), chat.Plan.DayOf("event"));
    }

    [Fact]
    public void A_question_changes_nothing() => Assert.Empty(new Chat().Open(Busy).Say("Sind alle Aufgaben erledigt?").Edits);
}
