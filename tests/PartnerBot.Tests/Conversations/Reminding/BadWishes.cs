using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;
using static PartnerBot.Tests.Conversations.OtherDays.Stage;

namespace PartnerBot.Tests.Conversations.Reminding;

/// <summary>What cannot be is asked again with the reason and changes nothing; what keeps reminders away is told to whoever asks why.</summary>
public sealed class BadWishes
{
    [Theory]
    [InlineData(Language.German, "Zeitzone Europa/Berlinchen", "settings.no-zone")]
    [InlineData(Language.English, "time zone Mars/Olympus", "settings.no-zone")]
    [InlineData(Language.German, "Pausiere die Erinnerungen bis 5. Januar 2020", "answer.past-day")]
    [InlineData(Language.English, "pause reminders until January 5, 2020", "answer.past-day")]
    [InlineData(Language.German, "Erinnere mich am 1. Februar 2020 an den Bericht", "answer.past-day")]
    [InlineData(Language.English, "remind me on February 1, 2020 to write the report", "answer.past-day")]
    [InlineData(Language.German, "Ruhe von 18 bis 18 Uhr", "settings.bad-quiet")]
    [InlineData(Language.English, "quiet hours from 7 to 7", "settings.bad-quiet")]
    public void It_is_asked_again_with_the_reason(Language language, string words, string key)
    {
        var chat = Ready(language, "task").Say(words);
        Assert.Equal(key, chat.Keys.First());
        Assert.True(chat.Records.Find(PersonSettings.Kind, "anna") is not { } kept || (PersonSettings.Of(kept) is { ZoneSaid: false, PausedUntil: null, QuietFrom: null } settings && settings.Own.Count == 0));
    }

    [Theory]
    [InlineData(Language.German, "Keine Erinnerungen zu diesem Plan", "Warum habe ich das nicht bekommen?", "Erinnerungen zu diesem Plan wieder einschalten")]
    [InlineData(Language.German, "Keine Erinnerungen zu diesem Plan", "Wieso kam keine Erinnerung?", "Erinnerungen zu diesem Plan wieder")]
    [InlineData(Language.English, "no reminders for this plan", "why did I not get a reminder?", "Turn reminders for this plan back on")]
    [InlineData(Language.English, "no reminders for this plan", "why did I not get a reminder?", "reminders for this plan again")]
    public void A_plan_that_is_off_is_named_as_the_reason_and_comes_back_by_the_words_that_were_taught(Language language, string off, string why, string on)
    {
        var chat = Ready(language, "task").Say(off, why);
        Assert.Contains("settings.off-plans", chat.Keys);
        Assert.Equal("resume.plan", chat.Say(on).Keys.First());
        Assert.DoesNotContain("settings.off-plans", chat.Say(why).Keys);
    }
}
