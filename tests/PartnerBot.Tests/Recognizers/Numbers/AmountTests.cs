using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Numbers;

public sealed class AmountTests
{
    [Theory]
    [InlineData("2.500,75 €", Language.German, "2500.75")]
    [InlineData("$2,500.75", Language.English, "2500.75")]
    [InlineData("1,5 Mio. Euro", Language.German, "1500000")]
    public void A_sum_has_a_decimal_amount_in_both_languages(string text, Language language, string amount) =>
        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
            CurrencyRecognizer.Recognize(text, language).Single().Amount());

    [Fact]
    public void A_percentage_has_an_amount_without_its_sign() =>
        Assert.Equal(2.5m, PercentageRecognizer.Recognize("2,5 Prozent", Language.German).Single().Amount());

    [Fact]
    public void A_unit_without_a_sum_has_no_amount() => Assert.Null(CurrencyRecognizer.Recognize("Wie viel Euro?",
        Language.German).Single().Amount());

    [Theory]
    [InlineData("300 Euro", "EUR")]
    [InlineData("20 Franken", "CHF")]
    [InlineData("20 US-Dollar", "USD")]
    [InlineData("20 $", "USD")]
    [InlineData("50 Cent", null)]
    public void A_German_sum_has_an_ISO_code_for_those_who_ask(string text, string? code) =>
        Assert.Equal(code, CurrencyRecognizer.IsoCode(CurrencyRecognizer.Recognize(text, Language.German).Single()));

    [Fact]
    public void Counts_leave_out_German_articles() =>
        Assert.Equal("20", NumberRecognizer.Counts("eine Gruppe von 20 Kindern", Language.German).Single().Resolution.Value);

    [Fact]
    public void An_article_said_alone_is_a_count() => Assert.Equal("1", NumberRecognizer.Counts("eine",
        Language.German).Single().Resolution.Value);
}
