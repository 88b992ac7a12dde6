using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class DueReaderTests
{
    private static readonly DateTime Reference = new(2026, 11, 21, 10, 0, 0);

    private static readonly Dictionary<string, DateOnly?> Plan = new()
    {
        ["kick-off"] = new DateOnly(2026, 12, 1), ["signing"] = null, ["event"] = new DateOnly(2027, 6, 12), ["school-year"] = new DateOnly(2027, 8, 23),
        ["review"] = null, ["hearing"] = new DateOnly(2027, 3, 10), ["funding"] = new DateOnly(2027, 2, 15), ["end"] = new DateOnly(2028, 12, 31),
    };

    [Theory]
    [InlineData(Language.German, "H−6 Wochen", "hearing", -6, DueUnit.Weeks, "2027-01-27")]
    [InlineData(Language.German, "sechs Wochen vor der Haushaltsberatung", "hearing", -6, DueUnit.Weeks, "2027-01-27")]
    [InlineData(Language.German, "10 Tage nach dem Auftakt", "kick-off", 10, DueUnit.Days, "2026-12-11")]
    [InlineData(Language.German, "einen Monat vor der Antragsfrist", "funding", -1, DueUnit.Months, "2027-01-15")]
    [InlineData(Language.German, "ein Jahr vor Vertragsende", "end", -12, DueUnit.Months, "2027-12-31")]
    [InlineData(Language.German, "drei Tage nach der Unterschrift", "signing", 3, DueUnit.Days, null)]
    [InlineData(Language.German, "zwei Wochen vor dem Jahresgespräch", "review", -2, DueUnit.Weeks, null)]
    [InlineData(Language.German, "eine Woche vor Schuljahresbeginn", "school-year", -1, DueUnit.Weeks, "2027-08-16")]
    [InlineData(Language.German, "two weeks after kick-off", "kick-off", 2, DueUnit.Weeks, "2026-12-15")]
    [InlineData(Language.English, "two weeks after kick-off", "kick-off", 2, DueUnit.Weeks, "2026-12-15")]
    [InlineData(Language.English, "six weeks before the budget hearing", "hearing", -6, DueUnit.Weeks, "2027-01-27")]
    [InlineData(Language.English, "3 days after signing the agreement", "signing", 3, DueUnit.Days, null)]
    [InlineData(Language.English, "a month before the funding deadline", "funding", -1, DueUnit.Months, "2027-01-15")]
    [InlineData(Language.English, "sechs Wochen vor der Haushaltsberatung", "hearing", -6, DueUnit.Weeks, "2027-01-27")]
    [InlineData(Language.German, "bis zur Haushaltsberatung", "hearing", 0, DueUnit.Days, "2027-03-10")]
    [InlineData(Language.English, "on the kickoff day", "kick-off", 0, DueUnit.Days, "2026-12-01")]
    public void A_distance_from_a_date_of_the_plan_keeps_the_date_it_hangs_on(Language language, string words, string anchor, int offset, DueUnit unit, string? day) =>
        Assert.Equal(new Due.Hanging(anchor, offset, unit, day is null ? null : DateOnly.Parse(day, null)), DueReader.Read(words, language, Reference, Plan));

    [Theory]
    [InlineData(Language.German, "bis 31. März", "2027-03-31")]
    [InlineData(Language.English, "by the end of May", "2027-05-31")]
    [InlineData(Language.German, "May 3rd 2027", "2027-05-03")]
    public void A_calendar_day_is_a_day(Language language, string words, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), Assert.IsType<Due.On>(DueReader.Read(words, language, Reference, Plan)).Day);

    [Fact]
    public void The_second_reading_of_ambiguous_words_comes_along() =>
        Assert.Equal(Ambiguity.DayMonthOrder, Assert.IsType<Due.On>(DueReader.Read("03/04/2027", Language.German, Reference, Plan)).Other!.Why);

    [Theory]
    [InlineData("31.2.2027", Impossibility.DayNotInMonth)]
    [InlineData("29.2.2027", Impossibility.NotALeapYear)]
    public void A_day_that_no_calendar_has_says_why(string words, Impossibility why) =>
        Assert.Equal(why, Assert.IsType<Due.Impossible>(DueReader.Read(words, Language.German, Reference, Plan)).Why);

    [Theory]
    [InlineData("")]
    [InlineData("so bald wie möglich")]
    public void What_names_no_day_is_none(string words) => Assert.Null(DueReader.Read(words, Language.German, Reference, Plan));

    [Fact]
    public void A_distance_beyond_the_calendar_leaves_the_day_open() =>
        Assert.Null(DueReader.Read("900000 Wochen vor der Haushaltsberatung", Language.German, Reference, Plan) is Due.Hanging hanging ? hanging.Day : null);

    [Fact]
    public void A_plan_may_name_dates_of_its_own() =>
        Assert.Equal(
            new Due.Hanging("night", -2, DueUnit.Weeks, new DateOnly(2027, 1, 1)),
            DueReader.Read("zwei Wochen vor der Lesenacht", Language.German, Reference, [new Anchor("night", ["Lesenacht"], new DateOnly(2027, 1, 15))]));
}
