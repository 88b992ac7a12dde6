using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class AnchorTests
{
    private static readonly DateTime Reference = new(2026, 11, 18);

    private static readonly TimeContext Plan = new()
    {
        Anchors =
        [
            new Anchor("hearing", ["hearing", "Haushaltsanhörung", "Anhörung im Rat"], new DateOnly(2027, 3, 10)),
            new Anchor("kick-off", ["Auftakt", "kick-off", "Startschuss"], new DateOnly(2026, 12, 1)),
            new Anchor("reading-night", ["Lesenacht"], null),
        ],
    };

    [Theory]
    [InlineData(Language.German, "H-6 Wochen", "2027-01-27")]
    [InlineData(Language.German, "H−6", "2027-01-27")]
    [InlineData(Language.German, "H + 2 Tage", "2027-03-12")]
    [InlineData(Language.German, "sechs Wochen vor der Haushaltsanhörung", "2027-01-27")]
    [InlineData(Language.German, "eine Woche vor der Anhörung im Rat", "2027-03-03")]
    [InlineData(Language.German, "zwei Wochen nach dem Auftakt", "2026-12-15")]
    [InlineData(Language.German, "drei Tage nach dem Startschuss", "2026-12-04")]
    [InlineData(Language.German, "Haushaltsanhörung", "2027-03-10")]
    [InlineData(Language.English, "six weeks before the hearing", "2027-01-27")]
    [InlineData(Language.English, "two weeks after the kick-off", "2026-12-15")]
    [InlineData(Language.English, "H-6 weeks", "2027-01-27")]
    public void A_length_before_or_after_a_date_of_the_plan_is_a_day(Language language, string text, string day)
    {
        var entity = Assert.Single(TimeRecognizer.Recognize(text, language, Reference, Plan));
        Assert.Equal("datetimeV2.date", entity.TypeName);
        Assert.Equal(day, Assert.Single(entity.Resolution.Values).Value);
        Assert.Equal(text, entity.Text);
    }

    [Theory]
    [InlineData(Language.German, "zwei Wochen nach der Lesenacht", "@reading-night+P2W")]
    [InlineData(Language.German, "H-6 Wochen", "@hearing-P6W")]
    [InlineData(Language.English, "six weeks before the budget hearing", "@hearing-P6W")]
    [InlineData(Language.English, "3 days after the kickoff", "@kick-off+P3D")]
    public void A_date_of_the_plan_that_is_open_gives_a_day_that_hangs_on_it(Language language, string text, string timex)
    {
        var context = text.Contains("Lesenacht", StringComparison.Ordinal) ? Plan : null;
        var entity = Assert.Single(TimeRecognizer.Recognize(text, language, Reference, context));
        var value = Assert.Single(entity.Resolution.Values);
        Assert.Equal((timex, "not resolved"), (value.Timex, value.Value));
        var hanging = Assert.IsType<PlanningDate.Hanging>(Judgement.Of(entity, language, Reference, context));
        Assert.Equal(timex.TrimStart('@').Replace("+", "", StringComparison.Ordinal), hanging.Anchor + hanging.Offset);
    }

    [Fact]
    public void A_name_of_one_plan_means_nothing_in_another()
    {
        Assert.Equal("zwei Wochen", Assert.Single(TimeRecognizer.Recognize("zwei Wochen nach der Lesenacht", Language.German, Reference)).Text);
    }
}
