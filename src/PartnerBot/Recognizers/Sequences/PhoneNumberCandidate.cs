namespace PartnerBot.Recognizers.Sequences;

/// <summary>The longest run of digits and separators at a place in an utterance.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="IsNumber">It can be a telephone number where it stands.</param>
internal readonly record struct PhoneNumberCandidate(int Start, int End, bool IsNumber)
{
    private const int Fewest = 7;
    private const int Most = 15;
    private const int LongestRun = 400;

    public static PhoneNumberCandidate Read(string text, int start)
    {
        var groups = new List<(int Start, int Length)>();
        var at = start;
        var end = start;
        while (at < text.Length && at - start < LongestRun)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var group = at;
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                {
                    at++;
                }

                groups.Add((group, at - group));
                end = at;
                continue;
            }

            var gap = Gap(text, at, start, groups);
            if (gap == 0)
            {
                break;
            }

            at += gap;
        }

        if (groups.Count == 0)
        {
            return new PhoneNumberCandidate(start, start + 1, false);
        }

        // A bracket that is never closed belongs to the sentence: (19 35831647.
        var opened = text[start] == '(' && text.IndexOf(')', start, end - start) < 0;
        start = opened ? groups[0].Start : start;
        var digits = groups.Sum(group => group.Length);
        var isNumber = (digits is >= Fewest and <= Most || HasUnusualLength(text, start, digits))
            && PhoneNumberContext.Allows(text, start, end) && PhoneNumberShape.Allows(text.AsSpan(start, end - start), groups, start);
        return new PhoneNumberCandidate(start, isNumber ? PhoneNumberContext.Extension(text, end) : end, isNumber);
    }

    /// <summary>Short and long ones that say by a plus that they are telephone numbers: (+39) 0122, +86 20 6130-2222-8866.</summary>
    private static bool HasUnusualLength(string text, int start, int digits) =>
        digits is Fewest - 1 or Most + 1 && (text[start] == '+' || text.AsSpan(start).StartsWith("(+", StringComparison.Ordinal));

    /// <summary>Length of what may stand between two groups of digits at <paramref name="at"/>, or 0.</summary>
    private static int Gap(string text, int at, int start, List<(int Start, int Length)> groups)
    {
        var length = 0;
        while (at + length < text.Length && length < 5 && IsSeparator(text[at + length], at + length == start))
        {
            length++;
        }

        var gap = text.AsSpan(at, length);
        if (length == 0 || at + length >= text.Length || !char.IsAsciiDigit(text[at + length]))
        {
            return 0;
        }

        if (groups.Count == 0)
        {
            return gap is "+" or "(" or "(+" or "( " or "( + " or "( +" or "(+ " or "+ " or "+(" or "(00" ? length : 0;
        }

        var next = NextGroup(text, at + length);
        return gap switch
        {
            " " or "-" or "/" or " - " or " -" or "- " or "/ " or " /" or " / " or "  " or "\u00A0" or "–" or " – " => length,
            "." => groups[^1].Length >= 3 && next >= 3 ? length : 0,
            ")" or ") " or "(" or " (" or ")(" or ") (" or ")-" or ")/" or ") - " or ") / " or " ) " or " )" or "( " or ")." or ") (0" or " ( " or ")  " => length,
            _ => 0,
        };
    }

    private static int NextGroup(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsSeparator(char sign, bool first) => sign is ' ' or '-' or '/' or '.' or '(' or ')' or '\u00A0' or '–'
        || (sign == '+' && first) || sign == '+';
}
