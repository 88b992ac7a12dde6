namespace PartnerBot.Recognizers.Sequences;

/// <summary>
/// How much a sequence of digits looks like a telephone number, from 0 to 1, with the weights of Recognizers-Text: a country code, an area
/// code in brackets,
/// separators and length speak for it; runs of plain digits and repeated last digits against it.
/// </summary>
internal static class PhoneNumberScore
{
    private const int Expected = 8;

    public static double Of(ReadOnlySpan<char> number)
    {
        var digits = Count(number, char.IsAsciiDigit);
        var (separators, repeated) = Separators(number);
        var score = 30 + (HasCountryCode(number) ? 40 : number.Contains('(') ? 30 : 0);
        score += 20 * Math.Min(separators, 3);
        score -= repeated ? 20 : 0;
        score -= separators > 0 && number.Contains('(') != number.Contains(')') ? 20 : 0;
        score += 10 * Math.Min(digits - Expected, 3);
        score -= SameAtEnd(number) is > 2 and var same ? 10 * (same - 2) : 0;
        score -= digits == number.Length && digits > 11 ? 10 * (digits - 11) : 0;
        score -= IsUntypical(number, digits) ? 40 : 0;
        score -= 10 * Math.Max(LongRuns(number) - 1, 0);
        score += IsLocalAmerican(number) ? 15 : 0;
        return Math.Clamp(score, 0, 100) / 100.0;
    }

    private static bool HasCountryCode(ReadOnlySpan<char> number)
    {
        var start = number.TrimStart("( ");
        return start.StartsWith("+", StringComparison.Ordinal)
            || (start.StartsWith("00", StringComparison.Ordinal) && start.Length > 2 && char.IsAsciiDigit(start[2]));
    }

    private static (int Count, bool Repeated) Separators(ReadOnlySpan<char> number)
    {
        var (count, repeated, inside) = (0, false, false);
        foreach (var sign in number)
        {
            var separates = char.IsWhiteSpace(sign) || sign is '-' or '/' or '.';
            count += separates && !inside ? 1 : 0;
            repeated |= separates && inside;
            inside = separates;
        }

        return (count, repeated);
    }

    private static int SameAtEnd(ReadOnlySpan<char> number)
    {
        var length = 0;
        while (length < Math.Min(number.Length, 11) && number[^(length + 1)] == number[^1] && char.IsAsciiDigit(number[^1]))
        {
            length++;
        }

        return length;
    }

    /// <summary>12345-1234 is a postal code, ")." no way to write a number, 00- no country.</summary>
    private static bool IsUntypical(ReadOnlySpan<char> number, int digits) =>
        (digits == 9 && number.Length == 10 && number[5] == '-') || number.IndexOf(").", StringComparison.Ordinal) >= 0
        || number.StartsWith("00-", StringComparison.Ordinal) || number.StartsWith("011-", StringComparison.Ordinal);

    private static int LongRuns(ReadOnlySpan<char> number)
    {
        var (runs, length) = (0, 0);
        foreach (var sign in number)
        {
            length = char.IsAsciiDigit(sign) ? length + 1 : 0;
            runs += length == 5 ? 1 : 0;
        }

        return runs;
    }

    /// <summary>555-0123, without an area code before it.</summary>
    private static bool IsLocalAmerican(ReadOnlySpan<char> number) =>
        number.Length == 8 && number[0] is >= '2' and <= '9' && number[3] is '-' or '.' && Count(number, char.IsAsciiDigit) == 7;

    private static int Count(ReadOnlySpan<char> number, Func<char, bool> counts)
    {
        var count = 0;
        foreach (var sign in number)
        {
            count += counts(sign) ? 1 : 0;
        }

        return count;
    }
}
