using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Reads one absolute position: twenty-fifth, one hundred and second, 11th, zu dritt, die 2. (Frage).</summary>
internal static class OrdinalReader
{
    private const int LongestPhrase = 24;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "der", "die", "das", "den", "dem", "des", "zum", "zur", "beim", "vom", "im", "am", "jede", "jeder", "jedes", "jeden", "jedem",
        "ihr", "unser", "mein",
    };

    public static NumberSpan Read(string text, List<Token> tokens, NumberLexicon lexicon, int at) =>
        tokens[at].IsNumeral ? Digits(text, tokens, lexicon, at)
        : lexicon.Language == Language.German && Special(text, tokens, lexicon, at) is { IsFound: true } special ? special
        : Words(tokens, lexicon, at);

    private static NumberSpan Words(List<Token> tokens, NumberLexicon lexicon, int at)
    {
        var limit = Math.Min(tokens.Count, at + LongestPhrase);
        for (var last = at; last < limit; last++)
        {
            if (tokens[last] is { Is: WordKind.Ordinal, Word.Plural: false } ordinal)
            {
                var read = CardinalReader.Read(tokens, lexicon, at, last + 1, ordinalLast: true);
                var isShare = last == at && ordinal.Word.Value >= 100 && at > 0 && tokens[at - 1].Is == WordKind.Article;
                return read.Next == last + 1 && !isShare ? read : NumberSpan.None;
            }

            var part = tokens[last].Is is WordKind.Small or WordKind.Tens or WordKind.Hundred or WordKind.Scale
                || (last > at && tokens[last].Is == WordKind.And)
                || (last > at && tokens[last].Sign == '-') || (last == at && tokens[last].Is == WordKind.Article);
            if (!part)
            {
                break;
            }
        }

        return NumberSpan.None;
    }

    private static NumberSpan Digits(string text, List<Token> tokens, NumberLexicon lexicon, int at)
    {
        var token = tokens[at];
        if (at + 1 >= tokens.Count || token.Notation != Notation.Integer || tokens[at + 1].Start != token.End
            || token.Value is < 1 or > 1e9)
        {
            return NumberSpan.None;
        }

        var words = new WordSequence(text, tokens);
        if (lexicon.Language == Language.English)
        {
            return words[at + 1] is "th" or "st" or "nd" or "rd" or "TH" or "ST" or "ND" or "RD"
                ? new NumberSpan(at, at + 2, token.Value, Notation.Integer) : NumberSpan.None;
        }

        var isPosition = tokens[at + 1].Sign == '.' && token.Value < 1000 && at > 0 && Articles.Contains(words[at - 1].ToString())
            && !(at + 2 < tokens.Count && tokens[at + 2].Start == tokens[at + 1].End);
        return isPosition ? new NumberSpan(at, at + 2, token.Value, Notation.Integer) : NumberSpan.None;
    }

    /// <summary>Zuerst, zu dritt, zu zwölft.</summary>
    private static NumberSpan Special(string text, List<Token> tokens, NumberLexicon lexicon, int at)
    {
        var words = new WordSequence(text, tokens);
        if (words.Is(at, "zuerst") || words.Is(at, "erstens"))
        {
            return new NumberSpan(at, at + 1, 1, Notation.Integer);
        }

        return words.Is(at - 1, "zu") && words[at].Length is > 3 and < 40
            && lexicon.Find($"{words[at]}e") is { Kind: WordKind.Ordinal, Plural: false } ordinal
            ? new NumberSpan(at, at + 1, ordinal.Value, Notation.Integer)
            : NumberSpan.None;
    }
}
