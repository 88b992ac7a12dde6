using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;
using static PartnerBot.Recognizers.Times.PlanningDate;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class JudgementTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateTime Reference = new(2026, 11, 18, 9, 30, 0);

    [Theory]
    [InlineData(Language.English, "next Friday")]
    [InlineData(Language.German, "nächsten Freitag")]
    public void Next_Friday_is_the_one_of_next_week_and_the_coming_one_is_offered(Language language, string text)
    {
        var on = Assert.IsType<On>(Judge(text, language));
        Assert.Equal(new DateOnly(2026, 11, 27), on.Day);
        Assert.Equal(DayOfWeek.Friday, on.Day.DayOfWeek);
        Assert.Equal(new OtherReading(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20), Ambiguity.NextWeekday), on.Other);
    }

    [Theory]
    [InlineData(Language.German, "bis nächsten Freitag", "2026-12-04", "2026-11-27")]
    [InlineData(Language.German, "vor nächstem Freitag", "2026-12-03", "2026-11-26")]
    [InlineData(Language.German, "nächsten Freitag um 10", "2026-12-04", "2026-11-27")]
    [InlineData(Language.German, "ab nächsten Freitag", "2026-12-04", "2026-11-27")]
    [InlineData(Language.English, "by next Friday", "2026-12-04", "2026-11-27")]
    [InlineData(Language.English, "before next Friday", "2026-12-03", "2026-11-26")]
    [InlineData(Language.English, "next Friday at 10", "2026-12-04", "2026-11-27")]
    [InlineData(Language.English, "starting next Friday", "2026-12-04", "2026-11-27")]
    [InlineData(Language.English, "by 03/04", "2027-03-04", "2027-04-03")]
    [InlineData(Language.German, "bis 03/04", "2027-04-03", "2027-03-04")]
    public void A_doubtful_day_is_doubtful_behind_a_preposition_and_with_a_time(Language language, string text, string day, string other)
    {
        var tuesday = new DateTime(2026, 11, 24, 10, 0, 0);
        var (read, second) = Judgement.Of(Assert.Single(TimeRecognizer.Recognize(text, language, tuesday)), language, tuesday) switch
        {
            PlanningDate.On(_, var on, var also) => (on, also),
            PlanningDate.By(_, var last, var also) => (last, also),
            PlanningDate.From(_, var first, var also) => (first, also),
            _ => (default, null),
        };
        Assert.Equal((Date(day), Date(other)), (read, second!.Last));
    }

    [Theory]
    [InlineData(Language.German, "bis KW 3", "2027-01-24")]
    [InlineData(Language.English, "by week 3", "2027-01-24")]
    [InlineData(Language.English, "before week 3", "2027-01-17")]
    public void A_week_that_is_over_is_the_one_of_next_year(Language language, string text, string last)
    {
        var now = new DateTime(2026, 11, 24, 10, 0, 0);
        Assert.Equal(Date(last), Assert.IsType<PlanningDate.By>(Judgement.Of(Assert.Single(TimeRecognizer.Recognize(text, language, now)), language, now)).Last);
    }

    [Fact]
    public void Three_slash_four_follows_the_language_and_offers_the_other_order()
    {
        var english = Assert.IsType<On>(Judge("03/04", Language.English));
        var german = Assert.IsType<On>(Judge("03/04", Language.German));
        Assert.Equal((new DateOnly(2027, 3, 4), new DateOnly(2027, 4, 3)), (english.Day, english.Other!.First));
        Assert.Equal((new DateOnly(2027, 4, 3), new DateOnly(2027, 3, 4)), (german.Day, german.Other!.First));
        Assert.Equal(Ambiguity.DayMonthOrder, german.Other.Why);
    }

    [Theory]
    [InlineData("15. Oktober", "2027-10-15", "2026-10-15", Ambiguity.Year)]
    [InlineData("Mittwoch", "2026-11-18", "2026-11-25", Ambiguity.Today)]
    public void A_second_reading_near_by_is_offered(string text, string day, string other, Ambiguity why)
    {
        var on = Assert.IsType<On>(Judge(text, Language.German));
        Assert.Equal((Date(day), Date(other), why), (on.Day, on.Other!.First, on.Other.Why));
    }

    [Theory]
    [InlineData("3.12.", "2026-12-03")]
    [InlineData("am 18.11.", "2026-11-18")]
    [InlineData("in 14 Tagen", "2026-12-02")]
    [InlineData("kommenden Freitag", "2026-11-20")]
    [InlineData("Montag um 9", "2026-11-23")]
    public void A_clear_day_has_one_reading(string text, string day)
    {
        var on = Assert.IsType<On>(Judge(text, Language.German));
        Assert.Equal((Date(day), null), (on.Day, on.Other));
    }

    [Fact]
    public void This_Friday_said_on_Saturday_is_the_coming_one()
    {
        var on = Assert.IsType<On>(Judge("diesen Freitag", Language.German, Reference.AddDays(3)));
        Assert.Equal((new DateOnly(2026, 11, 27), new DateOnly(2026, 11, 20)), (on.Day, on.Other!.First));
    }

    [Theory]
    [InlineData(Language.German, "am 31.2.", Impossibility.DayNotInMonth)]
    [InlineData(Language.German, "29.2.2027", Impossibility.NotALeapYear)]
    [InlineData(Language.German, "2026-13-01", Impossibility.NoSuchMonth)]
    [InlineData(Language.English, "30 February", Impossibility.DayNotInMonth)]
    [InlineData(Language.English, "4/31/2027", Impossibility.DayNotInMonth)]
    [InlineData(Language.English, "2/29/2027", Impossibility.NotALeapYear)]
    public void An_impossible_day_is_reported_with_its_reason(Language language, string text, Impossibility why) =>
        Assert.Equal(why, Assert.IsType<Impossible>(Judge(text, language)).Why);

    [Theory]
    [InlineData(Language.German, "bis Freitag", "2026-11-20")]
    [InlineData(Language.German, "bis 31.3.", "2027-03-31")]
    [InlineData(Language.German, "bis Ende März", "2027-03-31")]
    [InlineData(Language.German, "bis Mitte März", "2027-03-15")]
    [InlineData(Language.German, "bis März", "2027-03-31")]
    [InlineData(Language.German, "vor dem 1. April", "2027-03-31")]
    [InlineData(Language.English, "by 3/31", "2027-03-31")]
    [InlineData(Language.English, "before March", "2027-02-28")]
    [InlineData(Language.English, "by the end of the month", "2026-11-30")]
    [InlineData(Language.English, "by EOY", "2026-12-31")]
    [InlineData(Language.English, "by next summer", "2027-08-31")]
    public void A_last_day_is_included_unless_the_words_say_before(Language language, string text, string last) =>
        Assert.Equal(Date(last), Assert.IsType<By>(Judge(text, language)).Last);

    [Theory]
    [InlineData(Language.German, "von März bis Mai 2027", "2027-03-01", "2027-05-31")]
    [InlineData(Language.German, "vom 3. bis 12. September", "2027-09-03", "2027-09-12")]
    [InlineData(Language.German, "Q3", "2027-07-01", "2027-09-30")]
    [InlineData(Language.German, "KW 12", "2027-03-22", "2027-03-28")]
    [InlineData(Language.German, "im November", "2026-11-01", "2026-11-30")]
    [InlineData(Language.German, "Herbst 2027", "2027-09-01", "2027-11-30")]
    [InlineData(Language.German, "Schuljahr 2026/27", "2026-08-01", "2027-07-31")]
    [InlineData(Language.German, "nächstes Schuljahr", "2027-08-01", "2028-07-31")]
    [InlineData(Language.German, "Haushaltsjahr 2027", "2027-01-01", "2027-12-31")]
    [InlineData(Language.English, "FY27", "2026-07-01", "2027-06-30")]
    [InlineData(Language.English, "this school year", "2026-08-01", "2027-07-31")]
    [InlineData(Language.English, "Q1 to Q3 2027", "2027-01-01", "2027-09-30")]
    [InlineData(Language.English, "the next two weeks", "2026-11-19", "2026-12-02")]
    public void A_stretch_has_a_first_and_a_last_day(Language language, string text, string first, string last)
    {
        var during = Assert.IsType<During>(Judge(text, language));
        Assert.Equal((Date(first), Date(last)), (during.First, during.Last));
    }

    [Theory]
    [InlineData("ab 1. April", "2027-04-01")]
    [InlineData("nach dem 1. April", "2027-04-02")]
    [InlineData("seit März", "2026-03-01")]
    [InlineData("ab Herbst", "2027-09-01")]
    [InlineData("ab Herbst 2027", "2027-09-01")]
    public void A_first_day_is_known(string text, string first) => Assert.Equal(Date(first), Assert.IsType<From>(Judge(text, Language.German)).First);

    [Theory]
    [InlineData("alle zwei Wochen")]
    [InlineData("zwei Stunden")]
    [InlineData("um 9 Uhr")]
    public void What_names_no_day_is_not_judged(string text) => Assert.Null(Judge(text, Language.German));

    [Fact]
    public void The_budget_year_of_a_house_can_begin_in_any_month()
    {
        var entities = TimeRecognizer.Recognize("FY27", Language.English, Reference);
        var during = Assert.IsType<During>(Assert.Single(Judgement.Of(entities, Language.English, Reference, new TimeContext { FiscalYearMonth = 10 })));
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2027, 9, 30)), (during.First, during.Last));
    }

    private static PlanningDate? Judge(string text, Language language, DateTime? reference = null)
    {
        var at = reference ?? Reference;
        return Judgement.Of(Assert.Single(TimeRecognizer.Recognize(text, language, at)), language, at);
    }

    private static DateOnly Date(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
