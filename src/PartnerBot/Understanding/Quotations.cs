namespace PartnerBot.Understanding;

/// <summary>Finds quotations. An apostrophe opens one only before a word and after none, so that "what's" is no quotation.</summary>
internal static class Quotations
{
    private const string Openers = "\"„“”«»‚‘'’`";
    private const string Closers = "\"“”»«‘’'`";

    /// <summary>Index of the mark that closes the quotation opened at <paramref name="at"/>; null when none opens there.</summary>
    public static int? EndOf(string text, int at)
    {
        if (!Openers.Contains(text[at], StringComparison.Ordinal) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return null;
        }

        for (var end = at + 2; end < text.Length; end++)
        {
            if (Closes(text[at], text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
            {
                return end;
            }
        }

        return null;
    }

    private static bool Closes(char opener, char unit) => opener switch
    {
        '"' or '`' or '\'' => unit == opener,
        '„' => unit is '“' or '”' or '"',
        '“' or '”' => unit is '”' or '“' or '"',
        '«' => unit == '»',
        '»' => unit == '«',
        _ => Closers.Contains(unit, StringComparison.Ordinal),
    };
}
