using PartnerBot.Conversations.Commands;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

public sealed class CommandTimesTests
{
    private static readonly DateTime Local = new(2026, 11, 21, 10, 0, 0);
    private static readonly Dictionary<string, DateOnly?> Dates = new() { ["hearing"] = new DateOnly(2027, 5, 12) };

    [Theory]
    [InlineData(Language.German, "erinner mich am Montag um 9 an den Anruf beim Museum", "2026-11-23", "09:00")]
    [InlineData(Language.English, "remind me on Monday at 9 about the call with the museum", "2026-11-23", "09:00")]
    [InlineData(Language.German, "Trag ein Treffen am 14. Januar um 15 Uhr ein", "2027-01-14", "15:00")]
    [InlineData(Language.English, "add a meeting on January 14 at 3", "2027-01-14", "15:00")]
    [InlineData(Language.German, "erinner mich morgen um 3 an den Anruf", "2026-11-22", "15:00")]
    [InlineData(Language.German, "erinner mich morgen um 3 Uhr an den Anruf", "2026-11-22", "03:00")]
    [InlineData(Language.German, "erinner mich bis ende nächster woche so gegen 3", "2026-11-29", "15:00")]
    [InlineData(Language.English, "remind me by the end of next week around 3", "2026-11-29", "15:00")]
    [InlineData(Language.German, "eine Woche vor der Haushaltsberatung", "2027-05-05", null)]
    public void Day_and_time_are_told_apart(Language language, string text, string day, string? time)
    {
        var read = CommandTimes.In(text, language, Local, Dates);
        Assert.Equal((DateOnly.Parse(day, null), time is null ? null : TimeOnly.Parse(time, null)), (read.Day, read.Time));
    }

    [Theory]
    [InlineData(Language.German, "jeden zweiten Dienstag um 8 an die Planung erinnern")]
    [InlineData(Language.German, "Erinner mich jeden zweiten Dienstag um 8")]
    public void A_rhythm_has_its_time(Language language, string text) =>
        Assert.Equal(new Rhythm(2, "W", DayOfWeek.Tuesday, At: new TimeOnly(8, 0)), CommandTimes.In(text, language, Local, Dates).Rhythm);

    [Fact]
    public void Words_without_time_have_none() => Assert.Equal(new CommandTimes(null, null, null, null, null, null), CommandTimes.In("Zeig mir den Plan", Language.German, Local, Dates));
}
