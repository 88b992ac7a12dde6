using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Answers;

public sealed class AmountReaderTests
{
    private static readonly DateTime Local = new(2026, 11, 21, 10, 0, 0);

    [Theory]
    [InlineData(Language.German, "2.500 €", 2500, "EUR")]
    [InlineData(Language.English, "2.500 €", 2500, "EUR")]
    [InlineData(Language.English, "$2,500", 2500, "USD")]
    [InlineData(Language.German, "dreihundert Euro", 300, "EUR")]
    public void One_sum_of_money_is_a_number_with_its_currency(Language language, string words, int amount, string currency) =>
        Assert.Equal(new Value.Number(amount, currency), Taken(FieldKind.Money, words, language));

    [Theory]
    [InlineData("2.500 € und ein halber Tag pro Woche")]
    [InlineData("500 Euro im Jahr")]
    public void What_says_more_than_a_sum_is_kept_whole(string words) => Assert.Equal(new Value.Words(words), Taken(FieldKind.Money, words, Language.German));

    [Theory]
    [InlineData(FieldKind.Duration, "zwei Wochen")]
    [InlineData(FieldKind.Duration, "two and a half hours")]
    [InlineData(FieldKind.Rhythm, "jeden zweiten Dienstag um 8")]
    [InlineData(FieldKind.Rhythm, "every other Friday")]
    [InlineData(FieldKind.Rhythm, "monatlich")]
    public void Lengths_and_rhythms_are_read_in_either_language(FieldKind kind, string words) => Assert.Equal(new Value.Words(words), Taken(kind, words, Language.German));

    [Theory]
    [InlineData(FieldKind.Money, "nichts", "answer.no-money")]
    [InlineData(FieldKind.Duration, "bald", "answer.no-length")]
    [InlineData(FieldKind.Rhythm, "manchmal", "answer.no-rhythm")]
    public void Other_words_are_asked_again_with_an_example(FieldKind kind, string words, string key) =>
        Assert.Equal(key, Assert.IsType<Reading.Refused>(Read(kind, words, Language.German)).Why.Key);

    private static Value Taken(FieldKind kind, string words, Language language) => Assert.IsType<Reading.Taken>(Read(kind, words, language)).Value;

    private static Reading Read(FieldKind kind, string words, Language language) => FieldReader.Read(new Field("x", kind), words, language, Local);
}
