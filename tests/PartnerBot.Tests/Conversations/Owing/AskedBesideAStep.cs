using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Owing;

/// <summary>What the bot asks in the middle of a step is answered by the next message; the step loses nothing and gets nothing that was not meant for it. It is Saturday, 21 November 2026, ten in the morning.</summary>
public sealed class AskedBesideAStep
{
    [Theory]
    [InlineData(Language.German, "erinner mich an den Anruf beim Museum", "morgen um 9", "Anruf beim Museum", "2026-11-22", "09:00")]
    [InlineData(Language.German, "erinner mich an den Anruf beim Museum", "am Dienstag", "Anruf beim Museum", "2026-11-24", null)]
    [InlineData(Language.German, "erinner mich an den Anruf beim Museum", "lieber am Donnerstag gegen 14 Uhr, bitte", "Anruf beim Museum", "2026-11-26", "14:00")]
    [InlineData(Language.German, "erinner mich an den Anruf beim Museum", "in zwei Wochen", "Anruf beim Museum", "2026-12-05", null)]
    [InlineData(Language.German, "erinner mich an den Anruf beim Museum", "Morgen", "Anruf beim Museum", "2026-11-22", null)]
    [InlineData(Language.German, "erinner mich an den Anruf beim Museum", "In einer Woche", "Anruf beim Museum", "2026-11-28", null)]
    [InlineData(Language.English, "remind me of the call to the museum", "tomorrow at 9", "call to the museum", "2026-11-22", "09:00")]
    [InlineData(Language.English, "remind me of the call to the museum", "let's say Tuesday at 2pm", "call to the museum", "2026-11-24", "14:00")]
    [InlineData(Language.English, "remind me of the call to the museum", "Dec 3", "call to the museum", "2026-12-03", null)]
    [InlineData(Language.English, "remind me of the call to the museum", "In a week", "call to the museum", "2026-11-28", null)]
    public void When_shall_I_remind_you(Language language, string wish, string answer, string text, string day, string? time)
    {
        var chat = AtNeed(language).Say(wish);
        Assert.Contains("remind.when", chat.Keys);
        chat.Say(answer);
        var own = Assert.Single(Settings(chat).Own);
        Assert.Equal((text, DateOnly.Parse(day, null), time is null ? (TimeOnly?)null : TimeOnly.Parse(time, null)), (own.Text, own.Day, own.Time));
        Assert.Equal("need.need", chat.Asked);
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich am 31.02. um 9 an den Flyer", "03/04", "Flyer", "2027-04-03", "2027-03-04")]
    [InlineData(Language.English, "remind me on February 31 at 9 to print the flyer", "03/04", "print the flyer", "2027-03-04", "2027-04-03")]
    public void A_day_that_cannot_be_is_asked_for_again_and_the_other_reading_of_the_next_one_is_offered(Language language, string wish, string answer, string text, string day, string other)
    {
        var chat = AtNeed(language).Say(wish);
        Assert.Contains("answer.no-such-day", chat.Keys);
        Assert.Empty(Settings(chat).Own);
        chat.Say(answer);
        Assert.Equal((text, DateOnly.Parse(day, null), new TimeOnly(9, 0)), Settings(chat).Own.Select(own => (own.Text, own.Day, own.Time ?? default)).Single());
        chat.Say(language == Language.German ? "das andere" : "the other one");
        Assert.Equal(DateOnly.Parse(other, null), Settings(chat).Own.Single().Day);
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich an den Flyer", "am 30.02.", "nochmal: am 1. März")]
    [InlineData(Language.English, "remind me of the flyer", "February 30", "March 1")]
    public void A_second_day_that_cannot_be_is_asked_for_again(Language language, string wish, string wrong, string right)
    {
        var chat = AtNeed(language).Say(wish, wrong);
        Assert.Contains("answer.no-such-day", chat.Keys);
        Assert.Null(chat.Plan.Entry("need")?["need"]);
        Assert.Empty(Settings(chat).Own);
        chat.Say(right.Replace("nochmal: ", "", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2027, 3, 1), Settings(chat).Own.Single().Day);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich morgen um 9", "an den Anruf bei Frau Kaya", "Anruf bei Frau Kaya")]
    [InlineData(Language.German, "erinner mich morgen um 9", "Plakate abholen", "Plakate abholen")]
    [InlineData(Language.English, "remind me tomorrow at 9", "to call Ms Kaya", "call Ms Kaya")]
    public void What_shall_I_remind_you_of(Language language, string wish, string answer, string text)
    {
        var chat = AtNeed(language).Say(wish, answer);
        var own = Assert.Single(Settings(chat).Own);
        Assert.Equal((text, new DateOnly(2026, 11, 22), new TimeOnly(9, 0)), (own.Text, own.Day, own.Time ?? default));
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich an den Flyer", "lass es")]
    [InlineData(Language.German, "erinner mich an den Flyer", "Lass es")]
    [InlineData(Language.German, "erinner mich an den Flyer", "nein")]
    [InlineData(Language.English, "remind me of the flyer", "never mind")]
    [InlineData(Language.English, "remind me of the flyer", "Leave it")]
    public void Whoever_drops_it_is_back_in_the_step(Language language, string wish, string answer)
    {
        var chat = AtNeed(language).Say(wish, answer);
        Assert.Equal(["owed.dropped", "ask.need.need"], chat.Keys);
        Assert.Empty(Settings(chat).Own);
        Assert.Null(chat.State.Owed);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich an den Flyer", "Viele Kinder haben zuhause keine Bücher")]
    [InlineData(Language.German, "erinner mich an den Flyer", "Seit 2024 kommen jeden Freitag weniger Kinder")]
    [InlineData(Language.English, "remind me of the flyer", "Many children have no books at home")]
    public void What_says_more_than_a_day_is_the_steps_answer(Language language, string wish, string answer)
    {
        var chat = AtNeed(language).Say(wish, answer);
        Assert.Equal(answer, chat.Plan.Entry("need")!.Said("need"));
        Assert.Empty(Settings(chat).Own);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich an den Flyer", "Plan zeigen", "show-plan")]
    [InlineData(Language.English, "remind me of the flyer", "show the plan", "show-plan")]
    public void A_command_goes_before(Language language, string wish, string answer, string intent) =>
        Assert.Equal(intent, AtNeed(language).Say(wish, answer).Account.Intent);

    [Fact]
    public void It_is_over_with_the_next_message()
    {
        var chat = AtNeed(Language.German).Say("erinner mich an den Flyer", "Plan zeigen", "morgen um 9");
        Assert.Empty(Settings(chat).Own);
    }

    [Theory]
    [InlineData(Language.German, "Keine Erinnerungen ab 5. Januar", "bis 12. Januar")]
    [InlineData(Language.German, "Keine Erinnerungen ab 5. Januar", "12.1.")]
    [InlineData(Language.English, "no reminders from January 5", "until January 12")]
    [InlineData(Language.English, "no reminders from January 5", "Jan 12")]
    public void Until_when_shall_there_be_no_reminders(Language language, string wish, string answer)
    {
        var chat = AtNeed(language).Say(wish);
        Assert.Contains("pause.until-when", chat.Keys);
        chat.Say(answer);
        Assert.Equal((new DateOnly(2027, 1, 5), new DateOnly(2027, 1, 13)), (Settings(chat).PausedFrom, Settings(chat).PausedUntil));
        Assert.Null(chat.Plan.Entry("need")?["need"]);
    }

    private static Chat AtNeed(Language language)
    {
        var chat = new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesestart" : "New plan: Reading start");
        Assert.Equal("need.need", chat.Asked);
        return chat;
    }

    private static PersonSettings Settings(Chat chat) => PersonSettings.Of(chat.Records.Find(PersonSettings.Kind, "anna"));
}
