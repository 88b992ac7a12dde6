using System.Globalization;
using Humanizer;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>English number words: the small numbers and their ordinals come from Humanizer, inverted; the rest is listed.</summary>
internal static class EnglishNumberWords
{
    public static readonly Dictionary<string, double> Suffixes = new(StringComparer.Ordinal)
    {
        ["k"] = 1e3, ["K"] = 1e3, ["M"] = 1e6, ["MM"] = 1e6, ["mil"] = 1e6, ["bn"] = 1e9, ["B"] = 1e9, ["G"] = 1e9, ["T"] = 1e12,
    };

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private static readonly (string Word, double Value)[] Scales =
    [
        ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("quadrillion", 1e15), ("quintillion", 1e18),
            ("lakh", 1e5), ("crore", 1e7),
    ];

    private static readonly (string Spelling, string Meant)[] Misspellings =
    [
        ("fourty", "forty"), ("ninty", "ninety"), ("fourtieth", "fortieth"), ("nineth", "ninth"), ("twelveth", "twelfth"),
            ("twelth", "twelfth"),
        ("eigth", "eighth"), ("fith", "fifth"), ("sevententh", "seventeenth"), ("naught", "zero"), ("nought", "zero"),
            ("fourtheen", "fourteen"),
    ];

    public static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (var value in Enumerable.Range(0, 20).Concat(Enumerable.Range(2, 8).Select(ten => 10 * ten)))
        {
            var word = value.ToWords(English);
            words[word] = new NumberWord(value < 20 ? WordKind.Small : WordKind.Tens, value);
            if (value > 0)
            {
                Ordinal(words, value == 1 ? "first" : value.ToOrdinalWords(English), value);
            }
        }

        words["hundred"] = words["hundreds"] = new NumberWord(WordKind.Hundred, 100);
        Ordinal(words, "hundredth", 100);
        foreach (var (word, value) in Scales)
        {
            words[word] = words[word + "s"] = new NumberWord(WordKind.Scale, value);
            Ordinal(words, word + "th", value);
        }

        words["mio"] = words["mn"] = new NumberWord(WordKind.Suffix, 1e6);
        words["bn"] = new NumberWord(WordKind.Suffix, 1e9);
        words["k"] = words["grand"] = new NumberWord(WordKind.Suffix, 1e3);
        words["dozen"] = words["dozens"] = new NumberWord(WordKind.Dozen, 12);
        words["half"] = words["halves"] = words["halfs"] = new NumberWord(WordKind.Half, 2);
        words["quarter"] = new NumberWord(WordKind.Half, 4);
        words["quarters"] = new NumberWord(WordKind.Ordinal, 4, Plural: true);
        words["couple"] = new NumberWord(WordKind.Couple, 2);
        words["a"] = words["an"] = new NumberWord(WordKind.Article, 1);
        words["and"] = words["n"] = new NumberWord(WordKind.And, 0);
        words["point"] = new NumberWord(WordKind.Point, 0);
        words["minus"] = words["negative"] = new NumberWord(WordKind.Minus, 0);
        words["over"] = new NumberWord(WordKind.Over, 0);
        words["in"] = new NumberWord(WordKind.In, 0);
        words["out"] = new NumberWord(WordKind.Out, 0);
        words["of"] = new NumberWord(WordKind.Of, 0);
        foreach (var (spelling, meant) in Misspellings)
        {
            words[spelling] = words[meant];
        }

        return words;
    }

    private static void Ordinal(Dictionary<string, NumberWord> words, string word, double value)
    {
        words[word] = new NumberWord(WordKind.Ordinal, value);
        words[word + "s"] = new NumberWord(WordKind.Ordinal, value, Plural: true);
    }
}
