using System.Globalization;
using Humanizer;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>German number words, umlauts written out: the numbers below a hundred and their ordinals come from Humanizer, inverted; the
/// rest is listed.</summary>
internal static class GermanNumberWords
{
    public static readonly Dictionary<string, double> Suffixes = new(StringComparer.Ordinal)
    {
        ["k"] = 1e3, ["K"] = 1e3, ["M"] = 1e6,
    };

    /// <summary>Endings an ordinal or "halb" is declined with.</summary>
    public static readonly string[] Endings = ["e", "er", "es", "en", "em"];

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly (string Word, string Plural, double Value)[] Scales =
    [
        ("million", "millionen", 1e6), ("milliarde", "milliarden", 1e9), ("billion", "billionen", 1e12), ("billiarde", "billiarden", 1e15),
    ];

    public static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (var (word, value) in Cardinals())
        {
            words[word] = new NumberWord(WordKind.Small, value);
        }

        foreach (var (stem, value) in Stems())
        {
            Decline(words, stem, new NumberWord(WordKind.Ordinal, value));
            if (value > 2)
            {
                words[stem + "el"] = words[stem + "eln"] = new NumberWord(WordKind.Ordinal, value, Plural: true);
            }
        }

        foreach (var article in Endings)
        {
            words["ein" + article] = new NumberWord(WordKind.Small, 1);
            words["halb" + article] = new NumberWord(WordKind.Half, 2);
            words["anderthalb" + article] = words["eineinhalb" + article] = new NumberWord(WordKind.Small, 1.5);
        }

        words["halb"] = new NumberWord(WordKind.Half, 2);
        words["anderthalb"] = new NumberWord(WordKind.Small, 1.5);
        words["dreiviertel"] = new NumberWord(WordKind.Small, 0.75);
        words["hundert"] = new NumberWord(WordKind.Hundred, 100, Alone: true);
        words["tausend"] = new NumberWord(WordKind.Scale, 1e3, Alone: true);
        words["tsd"] = words["tsnd"] = words["k"] = words["mille"] = new NumberWord(WordKind.Suffix, 1e3);
        words["mio"] = words["mill"] = new NumberWord(WordKind.Suffix, 1e6);
        words["mrd"] = new NumberWord(WordKind.Suffix, 1e9);
        foreach (var (word, plural, value) in Scales)
        {
            words[word] = words[plural] = new NumberWord(WordKind.Scale, value);
        }

        words["dutzend"] = words["dutzende"] = words["dutzenden"] = new NumberWord(WordKind.Dozen, 12);
        words["paar"] = new NumberWord(WordKind.Couple, 2);
        words["und"] = new NumberWord(WordKind.And, 0);
        words["komma"] = new NumberWord(WordKind.Point, 0);
        words["minus"] = new NumberWord(WordKind.Minus, 0);
        return words;
    }

    /// <summary>0 to 99, with the spellings people use beside Humanizer's: zwo, eins.</summary>
    public static IEnumerable<(string Word, double Value)> Cardinals()
    {
        for (var value = 0; value < 100; value++)
        {
            yield return (Folding.Fold(value.ToWords(German)), value);
        }

        yield return ("eins", 1);
        yield return ("zwo", 2);
        yield return ("fuffzig", 50);
        yield return ("fuffzehn", 15);
    }

    /// <summary>Undeclined ordinals of 1 to 99 and of the scales: erst, zweit, dritt … hundertst, tausendst.</summary>
    public static IEnumerable<(string Stem, double Value)> Stems()
    {
        for (var value = 1; value < 100; value++)
        {
            yield return (Folding.Fold(value.ToOrdinalWords(GrammaticalGender.Masculine, German))[..^2], value);
        }

        yield return ("siebent", 7);
        yield return ("hundertst", 100);
        yield return ("tausendst", 1e3);
        yield return ("millionst", 1e6);
        yield return ("milliardst", 1e9);
        yield return ("billionst", 1e12);
    }

    private static void Decline(Dictionary<string, NumberWord> words, string stem, NumberWord word)
    {
        foreach (var ending in Endings)
        {
            words[stem + ending] = word;
        }
    }
}
