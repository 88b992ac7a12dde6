using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class RhythmTests
{
    private static readonly DateTime Reference = new(2026, 11, 18);

    [Theory]
    [InlineData(Language.German, "alle zwei Wochen", 2, "W")]
    [InlineData(Language.German, "alle 14 Tage", 14, "D")]
    [InlineData(Language.German, "vierteljährlich", 3, "M")]
    [InlineData(Language.German, "jeden Tag", 1, "D")]
    [InlineData(Language.English, "every weekday", 1, "WD")]
    [InlineData(Language.English, "semiannual", 0.5, "Y")]
    public void A_length_is_a_rhythm(Language language, string text, double every, string unit) => Assert.Equal(new Rhythm(every, unit), Read(text, language));

    [Theory]
    [InlineData(Language.German, "jeden Montag", 1)]
    [InlineData(Language.German, "jeden zweiten Montag", 2)]
    [InlineData(Language.English, "every other Monday", 2)]
    [InlineData(Language.English, "Mondays", 1)]
    public void A_weekday_comes_every_week_or_every_other(Language language, string text, int every) =>
        Assert.Equal(new Rhythm(every, "W", DayOfWeek.Monday), Read(text, language));

    [Theory]
    [InlineData(Language.German, "jeden ersten Dienstag im Monat", 1)]
    [InlineData(Language.German, "jeden 3. Dienstag im Monat", 3)]
    [InlineData(Language.English, "every last Tuesday of the month", -1)]
    public void The_nth_weekday_comes_every_month(Language language, string text, int nth) =>
        Assert.Equal(new Rhythm(1, "M", DayOfWeek.Tuesday, nth), Read(text, language));

    [Fact]
    public void A_time_and_a_day_of_the_month_are_kept()
    {
        Assert.Equal(new Rhythm(1, "W", DayOfWeek.Wednesday, At: new TimeOnly(16, 30)), Read("jeden Mittwoch um 16:30 Uhr", Language.German));
        Assert.Equal(new Rhythm(1, "D", At: new TimeOnly(9, 0)), Read("jeden Tag um 9", Language.German));
        Assert.Equal(new Rhythm(1, "M", DayOfMonth: 15), Read("the 15th of every month", Language.English));
    }

    [Fact]
    public void What_does_not_come_back_has_no_rhythm() => Assert.Null(Read("am 3.12.2026", Language.German));

    private static Rhythm? Read(string text, Language language) => Rhythm.Of(Assert.Single(TimeRecognizer.Recognize(text, language, Reference)));
}
