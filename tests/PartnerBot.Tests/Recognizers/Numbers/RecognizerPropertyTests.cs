using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Recognizers;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>What holds for any text whatsoever.</summary>
public sealed class RecognizerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "one", "hundred", "and", "a", "half", "third", "fifths", "million", "point", "minus", "over", "in", "zwei", "hundert", "ein",
        "halbe", "Drittel", "und", "Mio.",
        "1", "20", "300", "2.500", "1,5", ".", ",", "-", "/", "%", "$", "€", "EUR", "dollars", "cents", "k", "^", "e10", "x", "½", "(",
        ")", "+", "+49", "0171", "@",
        "www.", "http://", "a.de", "ja", "nein", "not", "ok", "👌", "🏾", "\ud83d", "\udc4c", "\u0308", "the", "last", "der", "letzte",
        " ", "  ", "\n", "ß", "ÄÖÜ", "元", "\0",
    ];

    private static readonly string[] Slow = ["one and ", "1-", "(1", "a@", "元 "];

    [Fact]
    public void Spans_lie_inside_any_text_and_say_what_stands_there() =>
        Prop.ForAll<string>(text => Check(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Spans_lie_inside_any_mixture_of_words_that_mean_something() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary(), Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Spans_lie_inside_any_mixture_of_words_with_spaces() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(list => string.Join(' ', list)).ToArbitrary(), Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Very_long_texts_are_read_to_the_end() =>
        Assert.All([string.Join(' ', Pieces), .. Slow], piece => Assert.True(Check(Repeat(piece, 100_000))));

    [Fact]
    public void Repetitions_of_any_word_are_read_to_the_end() =>
        Assert.All(Pieces, piece => Assert.True(Check(Repeat(piece, 2_000)) && Check(Repeat(piece + " ", 2_000))));

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static bool Check(string text)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (model, recognize) in Models.WithLists)
            {
                foreach (var entity in recognize(text, language))
                {
                    var fits = entity.Start >= 0 && entity.Start <= entity.End && entity.End < text.Length
                        && text.AsSpan(entity.Start, entity.End - entity.Start + 1).SequenceEqual(entity.Text);
                    if (!fits)
                    {
                        Assert.Fail($"{model} {language}: {entity.Start}-{entity.End} is not {entity.Text}");
                    }
                }
            }
        }

        return true;
    }
}
