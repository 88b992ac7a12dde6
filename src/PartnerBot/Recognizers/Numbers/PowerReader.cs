using System.Globalization;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Exponents behind a numeral: 1e10, 1.1^23, 6.23x10^-4.</summary>
internal static class PowerReader
{
    public static Numeral Extend(string text, Numeral mantissa)
    {
        var at = mantissa.End;
        if (at + 1 >= text.Length)
        {
            return mantissa;
        }

        if (text[at] is 'e' or 'E' && Exponent(text, at + 1, 1, out var end, out var exponent) && !LetterAt(text, end))
        {
            return new Numeral(end, mantissa.Value * Math.Pow(10, exponent), Notation.Power);
        }

        if (text[at] == '^' && Exponent(text, at + 1, 2, out end, out exponent))
        {
            return new Numeral(end, Math.Pow(mantissa.Value, exponent), Notation.Power);
        }

        return text[at] is 'x' or 'X' or '×' or '*' && string.CompareOrdinal(text, at + 1, "10^", 0, 3) == 0
            && Exponent(text, at + 4, 2, out end, out exponent)
            ? new Numeral(end, mantissa.Value * Math.Pow(10, exponent), Notation.Power)
            : mantissa;
    }

    /// <summary>Reads an exponent with up to <paramref name="signs"/> signs; two minus signs cancel each other out.</summary>
    private static bool Exponent(string text, int at, int signs, out int end, out double exponent)
    {
        var negative = false;
        for (; signs > 0 && at < text.Length && text[at] is '-' or '+'; at++, signs--)
        {
            negative ^= text[at] == '-';
        }

        end = NumeralReader.Digits(text, at);
        exponent = 0;
        if (end == at || end - at > 4)
        {
            return false;
        }

        exponent = double.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture) * (negative ? -1 : 1);
        return true;
    }

    private static bool LetterAt(string text, int at) => at < text.Length && char.IsLetter(text[at]);
}
