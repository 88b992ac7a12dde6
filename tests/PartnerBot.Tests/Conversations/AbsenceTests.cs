using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

public sealed class AbsenceTests
{
    [Theory]
    [InlineData(Language.German, "Ich bin bis 12. März im Urlaub", null, "2027-03-13")]
    [InlineData(Language.German, "bin bis nächsten Mittwoch krankgeschrieben", null, "2026-11-26")]
    [InlineData(Language.German, "ich bin vom 3. bis 17. August im Urlaub", "2027-08-03", "2027-08-18")]
    [InlineData(Language.English, "I'm on leave until March 12", null, "2027-03-13")]
    [InlineData(Language.English, "I am out of office until 12 March", null, "2027-03-13")]
    public void Whoever_says_how_long_they_are_away_gets_no_reminders_until_then(Language language, string words, string? from, string until)
    {
        var chat = new Chat(language).Say(words);
        Assert.Equal("pause-reminders", chat.Account.Intent);
        var settings = PersonJson.Read(chat.Records.Of(PersonSettings.Kind).Single().Json);
        Assert.Equal((from is null ? null : (DateOnly?)DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), (DateOnly?)DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture)), (settings.PausedFrom, settings.PausedUntil));
    }

    [Theory]
    [InlineData(Language.German, "ich bin ab Montag im Urlaub")]
    [InlineData(Language.German, "Frau Kaya ist bis 12. März im Urlaub")]
    [InlineData(Language.English, "I'm on leave from Monday")]
    [InlineData(Language.English, "Am I away until March?")]
    public void Without_an_end_or_of_somebody_else_nothing_is_stopped(Language language, string words) =>
        Assert.Empty(new Chat(language).Say(words).Records.Of(PersonSettings.Kind));
}
