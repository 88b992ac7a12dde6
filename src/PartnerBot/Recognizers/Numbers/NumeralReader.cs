using System.Globalization;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Reads digits with their separators. The rule is the same in both languages, because people mix them:
/// one separator followed by exactly three digits is grouping (2.500 and 2,500), anything else one separator stands for is decimal.
/// </summary>
internal static class NumeralReader
{
    private const int MostDigits = 300;

    public static Numeral Read(string text, int start)
    {
        var whole = Digits(text, start);
        if (start >= 2 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2]))
        {
            // Inside a chain such as 22,24,26,31 or 12.03.2026 every run of digits is a number of its own.
            return new Numeral(whole, Parse(text.AsSpan(start, whole - start)), Notation.Integer);
        }

        var end = whole;
        var notation = Notation.Integer;
        double value;
        if (whole == start)
        {
            end = Digits(text, start + 1);
            value = Parse($"0.{text.AsSpan(start + 1, end - start - 1)}");
            notation = Notation.Decimal;
        }
        else if (Grouped(text, start, whole) is var grouped && grouped > whole)
        {
            end = grouped;
            var digits = OnlyDigits(text, start, end);
            if (GoesOn(text, end) && text[end] != text[whole] && Digits(text, end + 1) is var decimals && !GoesOn(text, decimals))
            {
                digits += $".{text.AsSpan(end + 1, decimals - end - 1)}";
                end = decimals;
                notation = Notation.Decimal;
            }

            value = Parse(digits);
        }
        else if (GoesOn(text, whole) && Digits(text, whole + 1) is var decimals && !GoesOn(text, decimals))
        {
            end = decimals;
            value = Parse($"{text.AsSpan(start, whole - start)}.{text.AsSpan(whole + 1, end - whole - 1)}");
            notation = Notation.Decimal;
        }
        else
        {
            value = Parse(text.AsSpan(start, whole - start));
        }

        return new Numeral(end, value, notation == Notation.Decimal && value == Math.Floor(value) ? Notation.Integer : notation);
    }

    private static double Parse(ReadOnlySpan<char> digits) =>
        digits.Length > MostDigits ? double.MaxValue : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>End of the run of ASCII digits at <paramref name="from"/>.</summary>
    public static int Digits(string text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    public static bool IsGap(char sign) => sign is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static bool GoesOn(string text, int at) => at + 1 < text.Length && text[at] is '.' or ',' && char.IsAsciiDigit(text[at + 1]);

    private static int Grouped(string text, int start, int whole)
    {
        if (whole - start > 3 || text[start] == '0' || whole >= text.Length || !(text[whole] is '.' or ',' or '\'' || IsGap(text[whole])))
        {
            return whole;
        }

        var separator = text[whole];
        var end = whole;
        while (end < text.Length && text[end] == separator && Digits(text, end + 1) == end + 4)
        {
            end += 4;
        }

        if (end == whole)
        {
            return separator == ',' ? Lakhs(text, whole) : whole;
        }

        var goesOn = end + 1 < text.Length && text[end] == separator && char.IsAsciiDigit(text[end + 1]) && !IsGap(separator);
        return goesOn ? whole : end;
    }

    /// <summary>Indian grouping: pairs, then three digits (12,34,567).</summary>
    private static int Lakhs(string text, int whole)
    {
        var end = whole;
        while (end < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 3)
        {
            end += 3;
        }

        return end > whole && end < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4 ? end + 4 : whole;
    }

    private static string OnlyDigits(string text, int start, int end) => string.Concat(text[start..end].Where(char.IsAsciiDigit));
}
