namespace PartnerBot.Recognizers.Numbers;

/// <summary>Ratios: 4/5, 2 1/4, 2½, one over three, 1 in twenty-one.</summary>
internal static class RatioReader
{
    /// <summary>Beyond it a slash separates parts of a telephone number (0151/23456789).</summary>
    private const double LargestDenominator = 100_000;

    /// <summary>A ratio in digits starting at a numeral. Chains such as 5/17/2018 or 222-2222/2222 are none.</summary>
    public static NumberSpan Digits(List<Token> tokens, int at)
    {
        if (tokens[at].Notation == Notation.Integer && at + 1 < tokens.Count && tokens[at + 1].IsNumeral)
        {
            if (tokens[at + 1] is { Notation: Notation.Fraction, Glued: false } vulgar)
            {
                return new NumberSpan(at, at + 2, tokens[at].Value + vulgar.Value, Notation.Fraction);
            }

            if (Slash(tokens, at + 1) is > 0 and < 1 and var part && tokens[at + 1].Value < 100)
            {
                return new NumberSpan(at, at + 4, tokens[at].Value + part, Notation.Fraction);
            }
        }

        return Slash(tokens, at) is >= 0 and var ratio ? new NumberSpan(at, at + 3, ratio, Notation.Fraction) : NumberSpan.None;
    }

    /// <summary>A ratio in words behind a cardinal; the cardinal itself where there is none.</summary>
    public static NumberSpan Words(List<Token> tokens, NumberLexicon lexicon, NumberSpan first)
    {
        var at = first.Next;
        if (at + 1 >= tokens.Count || tokens[at].Is is not (WordKind.Over or WordKind.In or WordKind.Out) || IsPriced(tokens, first))
        {
            return first;
        }

        var of = tokens[at].Is == WordKind.Out && tokens[at + 1].Is == WordKind.Of ? 1 : 0;
        var second = CardinalReader.Read(tokens, lexicon, at + 1 + of, Math.Min(tokens.Count, at + 14));
        var isShare = tokens[at].Is == WordKind.Over || (first.Value < second.Value && second.Value < 1900
            && (tokens[at].Is == WordKind.In || of == 1));
        return second is { IsFound: true, Value: not 0 } && isShare && first.Value == Math.Floor(first.Value)
            ? new NumberSpan(first.First, second.Next, first.Value / second.Value, Notation.Fraction)
            : first;
    }

    private static double Slash(List<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || !tokens[at].IsNumeral || tokens[at + 1].Sign != '/' || !tokens[at + 2].IsNumeral
            || tokens[at].End != tokens[at + 1].Start || tokens[at + 1].End != tokens[at + 2].Start
            || tokens[at].Glued || tokens[at + 2].Glued || tokens[at + 2].Value is 0 or > LargestDenominator)
        {
            return -1;
        }

        var chained = IsLinked(tokens, at) || (at + 3 < tokens.Count && tokens[at + 3].Sign is '/' && tokens[at + 3].Start == tokens[at
            + 2].End);
        return chained ? -1 : tokens[at].Value / tokens[at + 2].Value;
    }

    /// <summary>Digits, a hyphen or slash and these digits without a gap: a date or a telephone number.</summary>
    private static bool IsLinked(List<Token> tokens, int at) =>
        at >= 2 && tokens[at - 1].Sign is '-' or '/' && tokens[at - 1].End == tokens[at].Start && tokens[at - 2].IsNumeral
            && tokens[at - 2].End == tokens[at - 1].Start;

    private static bool IsPriced(List<Token> tokens, NumberSpan span) => span.First > 0 && tokens[span.First - 1].Sign is '$' or '€' or '£';
}
