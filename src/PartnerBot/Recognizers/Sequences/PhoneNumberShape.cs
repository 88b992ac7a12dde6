namespace PartnerBot.Recognizers.Sequences;

/// <summary>Groups of digits that are something else: dates, amounts, school years, ISBNs, social security and serial numbers.</summary>
internal static class PhoneNumberShape
{
    public static bool Allows(ReadOnlySpan<char> number, List<(int Start, int Length)> groups, int offset)
    {
        if (number.Count('(') != number.Count(')'))
        {
            return false;
        }

        return !IsDate(number, groups, offset) && !IsAmount(number, groups, offset) && !IsYears(number, groups, offset)
            && !IsSerial(number, groups, offset)
            && !number.StartsWith("978-", StringComparison.Ordinal) && !number.StartsWith("979-", StringComparison.Ordinal)
            && !(groups is [{ Length: 3 }, { Length: 2 }, { Length: 4 }] && IsJoinedBy(number, '-')) && !IsLongUnsigned(number, groups);
    }

    /// <summary>16/04/2010, 2026-03-01; also as the two ends of a range.</summary>
    private static bool IsDate(ReadOnlySpan<char> number, List<(int Start, int Length)> groups, int offset)
    {
        for (var at = 0; at + 2 < groups.Count; at++)
        {
            var (first, second, third) = (groups[at], groups[at + 1], groups[at + 2]);
            var sameSigns = number[first.Start + first.Length - offset] == number[second.Start + second.Length - offset];
            var separator = number[first.Start + first.Length - offset];
            var dayFirst = first.Length <= 2 && second.Length <= 2 && third.Length == 4 && IsYear(number, third, offset);
            var yearFirst = first.Length == 4 && second.Length == 2 && third.Length == 2 && IsYear(number, first, offset);
            if (sameSigns && separator is '/' or '-' or '.' && (dayFirst || yearFirst))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>1.234.567: points, then three digits each time.</summary>
    private static bool IsAmount(ReadOnlySpan<char> number, List<(int Start, int Length)> groups, int offset) =>
        groups.Count >= 2 && number[0] != '0' && groups[0].Start == offset && groups[0].Length <= 3
            && groups.Skip(1).All(group => group.Length == 3) && IsJoinedBy(number, '.');

    /// <summary>2025/2026, 2025-2027.</summary>
    private static bool IsYears(ReadOnlySpan<char> number, List<(int Start, int Length)> groups, int offset) =>
        groups.Count == 2 && IsYear(number, groups[0], offset) && IsYear(number, groups[1], offset);

    /// <summary>+45-12-34-56-78: nobody writes a country code so.</summary>
    private static bool IsSerial(ReadOnlySpan<char> number, List<(int Start, int Length)> groups, int offset) =>
        number[0] == '+' && groups.Count >= 4 && groups.All(group => group.Length == 2)
            && IsJoinedBy(number[(groups[0].Start - offset)..], '-');

    /// <summary>Sixteen digits and more are cards and accounts; so are fifteen in one piece without a country code.</summary>
    private static bool IsLongUnsigned(ReadOnlySpan<char> number, List<(int Start, int Length)> groups) =>
        groups.Count == 1 && groups[0].Length > 13 && number[0] is not ('+' or '0');

    private static bool IsJoinedBy(ReadOnlySpan<char> number, char separator)
    {
        foreach (var sign in number)
        {
            if (!char.IsAsciiDigit(sign) && sign != separator)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsYear(ReadOnlySpan<char> number, (int Start, int Length) group, int offset) =>
        group.Length == 4 && number.Slice(group.Start - offset, 2) is "19" or "20" or "21";
}
