using System.Globalization;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Decimals in words: nought point nought three, zwei Komma fünf Millionen.</summary>
internal static class PointReader
{
    private const int MostDigits = 12;

    public static NumberSpan Extend(List<Token> tokens, NumberLexicon lexicon, NumberSpan whole)
    {
        if (whole.Next + 1 >= tokens.Count || tokens[whole.Next].Is != WordKind.Point)
        {
            return whole;
        }

        var digits = string.Empty;
        var at = whole.Next + 1;
        for (; at < tokens.Count && digits.Length < MostDigits; at++)
        {
            var single = tokens[at] is { Is: WordKind.Small, Word.Value: >= 0 and < 10 };
            var read = single ? new NumberSpan(at, at + 1, tokens[at].Word.Value, Notation.Integer)
                : digits.Length == 0 ? CardinalReader.Read(tokens, lexicon, at, Math.Min(tokens.Count, at + MostDigits)) : NumberSpan.None;
            if (!read.IsFound || read.Value > 1e9 || read.Notation != Notation.Integer)
            {
                break;
            }

            digits += read.Value.ToString(CultureInfo.InvariantCulture);
            at = read.Next - 1;
        }

        if (digits.Length == 0)
        {
            return whole;
        }

        var value = whole.Value + double.Parse("0." + digits, CultureInfo.InvariantCulture);
        var scaled = at < tokens.Count && tokens[at].Is == WordKind.Scale;
        value *= scaled ? tokens[at].Word.Value : 1;
        var notation = value == Math.Floor(value) ? Notation.Integer : Notation.Decimal;
        return new NumberSpan(whole.First, scaled ? at + 1 : at, value, notation);
    }
}
