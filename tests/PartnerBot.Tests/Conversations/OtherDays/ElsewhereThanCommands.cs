using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;
using static PartnerBot.Tests.Conversations.OtherDays.Stage;

namespace PartnerBot.Tests.Conversations.OtherDays;

/// <summary>Doubtful days in questions, in minutes, and in messages that are made a task. It is Tuesday, 24 November 2026.</summary>
public sealed class ElsewhereThanCommands
{
    [Theory]
    [InlineData(Language.German, "Was ist bis nächsten Freitag fällig?", "2026-12-04", "2026-11-27", "das andere")]
    [InlineData(Language.English, "What is due by next Friday?", "2026-12-04", "2026-11-27", "the other one")]
    [InlineData(Language.German, "Was ist bis 03/04 fällig?", "2027-04-03", "2027-03-04", "nein, am 4. März")]
    [InlineData(Language.English, "what is due by 03/04?", "2027-03-04", "2027-04-03", "the other date")]
    public void A_question_about_a_day_answers_one_reading_and_offers_the_other(Language language, string words, string first, string other, string twin)
    {
        var chat = Ready(language, "task").Say(words);
        Assert.Equal((first, "answer"), (Limit(chat), chat.Account.Understood));
        Assert.Contains("other-day.read", chat.Keys);

        var tapped = chat.PressHandle(Button(chat), []);
        Assert.Equal((other, "answer"), (Limit(tapped), tapped.Account.Understood));
        Assert.Empty(tapped.Edits);
        // The way back is offered as well.
        Assert.Equal(first, Limit(tapped.Say(language == Language.German ? "das andere" : "the other one")));

        chat = Ready(language, "task").Say(words, twin);
        Assert.Equal(other, Limit(chat));
        Assert.Empty(chat.Edits);
    }

    [Fact]
    public void Whoever_may_only_look_may_ask_for_the_other_day()
    {
        var company = Company.Gathered();
        company.Ben.At = Now;
        company.Anna.At = Now;
        company.Anna.Say("Neue Aufgabe: Flyer drucken", "abbrechen", "Mach Ben zum Partner");
        company.Ben.Say("Was ist bis nächsten Freitag fällig?");
        Assert.Equal("2026-12-04", Limit(company.Ben));
        Assert.Equal("2026-11-27", Limit(company.Ben.PressHandle(Button(company.Ben), [])));
    }

    [Fact]
    public void Minutes_say_before_the_yes_that_days_are_doubtful_and_offer_the_other_ones_after_it()
    {
        var chat = Ready(Language.German, "task").Say("Protokoll aufnehmen", "Frau Kaya bestellt Plakate bis nächsten Freitag\nAufgabe: Raum buchen bis 03/04\nAufgabe: Saft kaufen bis 5. Mai 2027");
        Assert.Contains("minutes.doubtful", chat.Keys);
        Assert.Empty(chat.Edits);

        chat.Say("ja");
        var doubts = chat.Replies.OfType<Reply.OtherDay>().Single();
        Assert.Equal(2, doubts.Doubts.Count);
        Assert.True(doubts.Named);
        var count = chat.Plan.Entries.Count;

        chat.Say("nein, am 27.11.");
        chat.Say("nein, am 4. März");
        Assert.Equal(["2026-11-27", "2027-03-04", "2027-05-05"], chat.Plan.Of("task").TakeLast(3).Select(task => Iso(task["due"])));
        Assert.Equal(count, chat.Plan.Entries.Count);
    }

    [Fact]
    public void Minutes_with_clear_days_say_nothing_of_doubt()
    {
        var chat = Ready(Language.German, "task").Say("Protokoll aufnehmen", "Aufgabe: Saft kaufen bis 5. Mai 2027");
        Assert.DoesNotContain("minutes.doubtful", chat.Keys);
        Assert.DoesNotContain("other-day.read", chat.Say("ja").Keys);
    }

    [Fact]
    public void A_message_that_was_made_a_task_of_another_plan_is_corrected_there()
    {
        var chat = Ready(Language.German, "task");
        var other = Editing.Begin(new Edit.Started("plan-2", "Garten", "anna", Chat.Now, "Anna Berg"));
        chat.Plans.Put(other);
        var caught = new Handle(Verb.CatchTask, "anna", "", "", "", 0, "n1", Now.AddDays(1));
        chat.Do(new Input.Pressed(caught, new Dictionary<string, string> { ["plan"] = "plan-2", ["title"] = "Beete umgraben", ["due"] = "nächsten Freitag" }));
        Assert.Contains("other-day.read", chat.Keys);
        Assert.Equal(("plan-1", "2026-12-04"), (chat.State.Plan, Iso(chat.Plans["plan-2"].Of("task").Single()["due"])));

        chat.Say("das andere");
        Assert.Contains("other-day.done", chat.Keys);
        Assert.Equal(("plan-1", "2026-11-27"), (chat.State.Plan, Iso(chat.Plans["plan-2"].Of("task").Single()["due"])));
    }

    private static string? Limit(Chat chat)
    {
        var line = chat.Replies.OfType<Reply.ShowSheet>().Select(reply => reply.Sheet.Title).Concat(chat.Replies.OfType<Reply.Tell>().Select(reply => reply.Line)).First(line => line.Key.StartsWith("about.due-until", StringComparison.Ordinal));
        return ((DateOnly)line.Slots.Single(slot => slot.Name == "limit").Value).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
