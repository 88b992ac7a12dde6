using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class RecognizerPropertyTests
{
    private static readonly DateTime Reference = new(2026, 11, 21, 9, 30, 0);

    private static readonly string[] Pieces =
    [
        "next", " ", " ", "friday", "3", "31", "2026", ".", "-", "/", ":", "bis", "zum", "Ende", "März", "every", "of", "the", "1st", "week", "H", "vor", "alle",
        "zwei", "Wochen", "\u0000", "\uD800", "\uDC00", "é", "😀", "\t", "\n", "99999999999", "from", "to", "Q", "KW", "may", "und", "in", "(", "'", "½", "~", "Easter",
    ];

    [Fact]
    public void Any_string_is_read_without_an_exception()
    {
        var anything = ArbMap.Default.ArbFor<string>().Generator.Or(
            Gen.Elements(Pieces).ListOf(12).Select(pieces => string.Concat(pieces)));
        Prop.ForAll(anything.ToArbitrary(), text => Holds(text ?? "", Language.English) && Holds(text ?? "", Language.German)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\u0001\u001F")]
    [InlineData("\uD800 next \uDC00 friday")]
    [InlineData("31.2. 2026-13-01 99.99.9999 00/00/0000 9999-12-31")]
    [InlineData("in 999999999 years and 99999999 decades before 1500")]
    [InlineData("letzte 9999999 Jahrhunderte vor Ostern 1500")]
    public void Strange_strings_are_read_without_an_exception(string text)
    {
        Assert.True(Holds(text, Language.English));
        Assert.True(Holds(text, Language.German));
    }

    [Theory]
    [InlineData("next friday ")]
    [InlineData("3.12. bis ")]
    [InlineData("und zwei Wochen ")]
    [InlineData("a")]
    [InlineData("1")]
    public void A_hundred_kilobytes_are_cut_off_and_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.True(Holds(text, Language.English));
        Assert.True(Holds(text, Language.German));
        Assert.All(TimeRecognizer.Recognize(text, Language.English, Reference), entity => Assert.True(entity.End < TimeRecognizer.Limit));
    }

    [Fact]
    public void Any_moment_of_speaking_is_accepted()
    {
        const string Text = "yesterday, feb 29, week 53, next easter, the last 500 years, 5/1, every day, in 3 centuries, last week of next year";
        foreach (var reference in new[] { DateTime.MinValue, DateTime.MaxValue, new DateTime(1000, 1, 1), new DateTime(1582, 10, 10), new DateTime(9000, 12, 31) })
        {
            Assert.True(Holds(Text, Language.English, reference));
            Assert.True(Holds("gestern, 29.2., KW 53, nächste Ostern, die letzten 500 Jahre, jeden Tag", Language.German, reference));
        }
    }

    private static bool Holds(string text, Language language, DateTime? reference = null)
    {
        var last = -1;
        foreach (var entity in TimeRecognizer.Recognize(text, language, reference ?? Reference))
        {
            if (entity.Start <= last || entity.End < entity.Start || entity.End >= text.Length || entity.Text != text[entity.Start..(entity.End + 1)]
                || entity.Resolution.Values.Count == 0)
            {
                return false;
            }

            last = entity.End;
        }

        return true;
    }
}
