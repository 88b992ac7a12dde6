using PartnerBot.Planning;
using PartnerBot.Texts;
using static PartnerBot.Tests.Conversations.OtherDays.Stage;

namespace PartnerBot.Tests.Conversations;

/// <summary>Words of time in a command go to their own field, and none is lost silently. It is Tuesday, 24 November 2026.</summary>
public sealed class ApartFromTheMatter
{
    [Theory]
    [InlineData(Language.German, "Aufgabe Raum buchen zwei Wochen vor der Veranstaltung", "Raum buchen")]
    [InlineData(Language.German, "Aufgabe: Raum buchen zwei Wochen vor der Veranstaltung", "Raum buchen")]
    [InlineData(Language.German, "Neue Aufgabe: zwei Wochen vor der Veranstaltung Raum buchen", "Raum buchen")]
    [InlineData(Language.English, "task book the room two weeks before the event", "book the room")]
    [InlineData(Language.English, "add a task: book the room two weeks before the event", "book the room")]
    public void A_distance_from_a_date_of_the_plan_leaves_the_title(Language language, string words, string title)
    {
        var task = Ready(language, "task").Say(words).Plan.Of("task").Last();
        Assert.Equal((title, new Value.Relative("event", -2, Span.Weeks)), (task.Said("title"), task["due"]));
    }

    [Theory]
    [InlineData(Language.German, "Aufgabe: Flyer verteilen bis zur Veranstaltung", "Flyer verteilen")]
    [InlineData(Language.English, "Add a task: hand out flyers by the event", "hand out flyers")]
    public void So_does_the_date_itself(Language language, string words, string title)
    {
        var task = Ready(language, "task").Say(words).Plan.Of("task").Last();
        Assert.Equal((title, new Value.Relative("event", 0, Span.Days)), (task.Said("title"), task["due"]));
    }

    [Theory]
    [InlineData(Language.German, "Aufgabe: die Veranstaltung vorbereiten", "die Veranstaltung vorbereiten")]
    [InlineData(Language.English, "Add a task: prepare the event", "prepare the event")]
    public void What_is_only_named_stays_in_the_title(Language language, string words, string title)
    {
        var chat = Ready(language, "task").Say(words);
        Assert.Equal(title, chat.Plan.Of("task").Last().Said("title"));
    }

    [Theory]
    [InlineData(Language.German, "Aufgabe: Regale umräumen nach den Sommerferien", "Regale umräumen", "answer.school-break")]
    [InlineData(Language.English, "Add a task: clean up after the summer holidays", "clean up", "answer.school-break")]
    [InlineData(Language.German, "Aufgabe: Flyer drucken bis zum 31. Februar", "Flyer drucken", "answer.no-such-day")]
    public void A_day_that_cannot_be_told_is_asked_for_with_the_reason(Language language, string words, string title, string why)
    {
        var chat = Ready(language, "task").Say(words);
        Assert.Equal((title, "task.due"), (chat.Plan.Of("task").Last().Said("title"), chat.Asked));
        Assert.Contains(why, chat.Keys);
        Assert.Equal("2027-09-13", Iso(chat.Say(language == Language.German ? "13.9.2027" : "9/13/2027").Plan.Of("task").Last()["due"]));
    }

    [Theory]
    [InlineData(Language.German, "Neues Ziel: 40 Kinder nach den Sommerferien", "goal.by")]
    [InlineData(Language.English, "Set a goal: 40 kids by the summer holidays", "goal.by")]
    public void A_goal_asks_for_its_day_with_the_reason_too(Language language, string words, string asked)
    {
        var chat = Ready(language, "goal").Say(words);
        Assert.Contains("answer.school-break", chat.Keys);
        Assert.Equal(asked, chat.Asked);
        Assert.Equal("40", chat.Plan.Of("goal").Last().Said("target"));
    }

    [Theory]
    [InlineData(Language.German, "Neues Ziel: Eltern lesen vor bis Ende Mai 2027", "Eltern lesen vor", "2027-05-31")]
    [InlineData(Language.English, "Set a goal: parents read aloud by May 31, 2027", "parents read aloud", "2027-05-31")]
    public void A_goal_without_a_number_keeps_its_day(Language language, string words, string statement, string by)
    {
        var goal = Ready(language, "goal").Say(words).Plan.Of("goal").Last();
        Assert.Equal((statement, by), (goal.Said("statement"), Iso(goal["by"])));
    }

    [Theory]
    [InlineData(Language.German, "Aufgabe: Blumen gießen jeden zweiten Dienstag um 8", "Blumen gießen", "jeden zweiten Dienstag um 8")]
    [InlineData(Language.English, "Add a task: water the plants every other Tuesday at 8", "water the plants", "every other Tuesday at 8")]
    public void What_comes_back_keeps_its_hour(Language language, string words, string title, string rhythm)
    {
        var task = Ready(language, "task").Say(words).Plan.Of("task").Last();
        Assert.Equal((title, rhythm, "2026-12-01"), (task.Said("title"), task.Said("rhythm"), Iso(task["due"])));
    }

    [Theory]
    [InlineData(Language.German, "Neues Treffen jeden zweiten Dienstag um 8 Uhr", "jeden zweiten Dienstag um 8 Uhr")]
    [InlineData(Language.English, "New meeting every other Tuesday at 8", "every other Tuesday at 8")]
    public void A_meeting_that_comes_back_keeps_rhythm_hour_and_first_day(Language language, string words, string rhythm)
    {
        var meeting = Ready(language, "meeting").Say(words).Plan.Of("meeting").Last();
        Assert.Equal((rhythm, "08:00", "2026-12-01"), (meeting.Said("rhythm"), meeting.Said("time"), Iso(meeting["day"])));
    }

    [Theory]
    [InlineData(Language.German, "Verschiebe Flyer drucken auf nach den Sommerferien")]
    [InlineData(Language.German, "Verschiebe die Haushaltsberatung auf nach den Osterferien")]
    [InlineData(Language.English, "Move Flyer drucken to after the summer holidays")]
    public void A_task_or_date_that_is_moved_behind_holidays_is_asked_about(Language language, string words)
    {
        var chat = Ready(language, "task").Say(words);
        Assert.Contains("answer.school-break", chat.Keys);
        Assert.Empty(chat.Edits);
    }

    [Theory]
    [InlineData(Language.German, "Erinner mich nach den Sommerferien an die Regale")]
    [InlineData(Language.English, "Remind me to tidy the shelves after the summer holidays")]
    [InlineData(Language.German, "Keine Erinnerungen bis nach den Sommerferien")]
    public void So_are_reminders(Language language, string words) => Assert.Contains("answer.school-break", Ready(language, "remind").Say(words).Keys);

    [Fact]
    public void A_length_stays_with_the_matter()
    {
        var chat = Ready(Language.German, "task").Say("Aufgabe: Regale putzen, zwei Stunden");
        Assert.Contains("zwei Stunden", chat.Plan.Of("task").Last().Said("title"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German, "neue Aufgabe: Flyer drucken bis morgen, ich", "Flyer drucken", "Anna Berg", true)]
    [InlineData(Language.German, "neue Aufgabe: Flyer drucken, mach ich", "Flyer drucken", "Anna Berg", false)]
    [InlineData(Language.German, "Aufgabe: Stühle, Tische und Licht besorgen", "Stühle, Tische und Licht besorgen", null, false)]
    [InlineData(Language.English, "new task: print the flyer by tomorrow, me", "print the flyer", "Anna Berg", true)]
    [InlineData(Language.English, "new task: print the flyer, me", "print the flyer", "Anna Berg", false)]
    [InlineData(Language.English, "add a task: order chairs, tables and lights", "order chairs, tables and lights", null, false)]
    public void Who_does_it_may_stand_at_the_end(Language language, string words, string title, string? owner, bool dated)
    {
        var task = Ready(language, "need").Say(words).Plan.Of("task").Last();
        Assert.Equal((title, owner, dated), (task.Said("title"), task.Said("owner"), task["due"] is Value.Day));
    }

    [Theory]
    [InlineData(Language.German, "Was ist bis zu den Sommerferien fällig?")]
    [InlineData(Language.English, "What is due by the summer holidays?")]
    public void A_question_about_holidays_is_told_why_there_is_no_limit(Language language, string words) =>
        Assert.Contains("answer.school-break", Ready(language, "task").Say(words).Keys);
}
