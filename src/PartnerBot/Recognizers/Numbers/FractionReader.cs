namespace PartnerBot.Recognizers.Numbers;

/// <summary>Spelled-out fractions: three quarters, two and a half million, drei halbe, zwei und ein Viertel.</summary>
internal static class FractionReader
{
    private const int LongestPhrase = 24;

    public static NumberSpan Read(List<Token> tokens, NumberLexicon lexicon, int from)
    {
        var limit = Math.Min(tokens.Count, from + LongestPhrase);
        for (var at = from; at < limit && BelongsToNumber(tokens, at, from); at++)
        {
            if (tokens[at].Is is not (WordKind.Half or WordKind.Ordinal))
            {
                continue;
            }

            var fraction = Evaluate(tokens, lexicon, from, at);
            return fraction.IsFound ? fraction : NumberSpan.None;
        }

        return NumberSpan.None;
    }

    private static bool BelongsToNumber(List<Token> tokens, int at, int from) => tokens[at] switch
    {
        { IsNumeral: true } => at == from,
        { Kind: TokenKind.Sign, Sign: var sign } => sign is '-' or '‐' && at > from,
        { Is: WordKind.And } => at > from,
        { Is: WordKind.Small or WordKind.Tens or WordKind.Hundred or WordKind.Scale or WordKind.Article or WordKind.Half or WordKind.Ordinal } => true,
        _ => false,
    };

    private static NumberSpan Evaluate(List<Token> tokens, NumberLexicon lexicon, int from, int last)
    {
        for (var and = last - 1; and > from; and--)
        {
            if (tokens[and].Is == WordKind.And)
            {
                return Behind(tokens, lexicon, from, and, last);
            }
        }

        var (numerator, denominator) = Parts(tokens, lexicon, from, last);
        if (denominator == 0 || (tokens[from].IsNumeral && tokens[last].Is != WordKind.Half))
        {
            return NumberSpan.None;
        }

        var next = Multiplier(tokens, last + 1, out var scale);
        var bare = last == from;
        return (bare && scale == 1) || IsPosition(tokens, from, last, next)
            ? NumberSpan.None
            : new NumberSpan(from, next, numerator / denominator * scale, Notation.Fraction);
    }

    /// <summary>A whole number, "and", and a fraction of one or of the last scale: five and a half million, one million and a
    /// half.</summary>
    private static NumberSpan Behind(List<Token> tokens, NumberLexicon lexicon, int from, int and, int last)
    {
        var whole = CardinalReader.Read(tokens, lexicon, from, and);
        var (numerator, denominator) = Parts(tokens, lexicon, and + 1, last);
        if (whole.Next != and || denominator == 0)
        {
            return NumberSpan.None;
        }

        var next = Multiplier(tokens, last + 1, out var scale);
        var lastScale = tokens[and - 1] is { Is: WordKind.Scale or WordKind.Suffix } word ? word.Word.Value : 1;
        var value = numerator >= denominator ? (whole.Value + numerator) / denominator * scale
            : scale == 1 ? whole.Value + (numerator / denominator * (lastScale >= 1e6 ? lastScale : 1))
            : lastScale > 1 ? whole.Value + (numerator / denominator * scale)
            : (whole.Value + (numerator / denominator)) * scale;
        return new NumberSpan(from, next, value, Notation.Fraction);
    }

    /// <summary>Splits "three twenty-firsts" where the longest denominator leaves a whole numerator before it.</summary>
    private static (double Numerator, double Denominator) Parts(List<Token> tokens, NumberLexicon lexicon, int from, int last)
    {
        if (tokens[last].Is == WordKind.Half && from == last)
        {
            return (1, tokens[last].Word.Value);
        }

        for (var split = from + 1; split <= last; split++)
        {
            if (split < last && (tokens[split].Is is not (WordKind.Small or WordKind.Tens) || tokens[split - 1].Kind == TokenKind.Sign))
            {
                continue;
            }

            var numeratorEnd = tokens[split - 1].Sign == '-' ? split - 1 : split;
            var numerator = Count(tokens, lexicon, from, numeratorEnd);
            var denominator = tokens[last].Is == WordKind.Half ? (split == last ? tokens[last].Word.Value : 0)
                : CardinalReader.Read(tokens, lexicon, split, last + 1, ordinalLast: true) is { IsFound: true } read && read.Next == last
                + 1 ? read.Value : 0;
            if (numerator > 0 && denominator > (tokens[last].Is == WordKind.Half ? 1 : 2)
                && (numerator == 1 || tokens[last].Word.Plural || tokens[last].Is == WordKind.Half))
            {
                return (numerator, denominator);
            }
        }

        return (0, 0);
    }

    private static double Count(List<Token> tokens, NumberLexicon lexicon, int from, int end) =>
        end == from + 1 && tokens[from].Is == WordKind.Article ? 1
        : CardinalReader.Read(tokens, lexicon, from, end) is { IsFound: true } read && read.Next == end ? read.Value
        : 0;

    /// <summary>A scale behind the fraction, with "of a" between them or not: half a million, two thirds of a million, ein halbes
    /// Dutzend.</summary>
    private static int Multiplier(List<Token> tokens, int at, out double scale)
    {
        var scaleAt = at;
        scaleAt += scaleAt < tokens.Count && tokens[scaleAt].Is == WordKind.Of ? 1 : 0;
        scaleAt += scaleAt < tokens.Count && tokens[scaleAt].Is == WordKind.Article ? 1 : 0;
        var found = scaleAt < tokens.Count && tokens[scaleAt].Is is WordKind.Scale or WordKind.Dozen or WordKind.Hundred;
        scale = found ? tokens[scaleAt].Word.Value : 1;
        return found ? scaleAt + 1 : at;
    }

    /// <summary>"A third partner" is a position, "a third" and "a third of" are a share.</summary>
    private static bool IsPosition(List<Token> tokens, int from, int last, int next) =>
        tokens[from].Is == WordKind.Article && tokens[last] is { Is: WordKind.Ordinal, Word.Plural: false }
        && next < tokens.Count && tokens[next] is { Kind: TokenKind.Word, Is: not (WordKind.Of or WordKind.And or WordKind.Over) };
}
