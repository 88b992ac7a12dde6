namespace PartnerBot.Recognizers.Sequences;

/// <summary>What stands around a telephone number and what makes it none: letters, formulas, "account number".</summary>
internal static class PhoneNumberContext
{
    private static readonly string[] OtherNumbers =
    [
        "account", "card", "isbn", "issn", "iban", "konto", "kontonummer", "kartennummer", "karte", "steuernummer", "rechnung",
        "rechnungsnummer", "kundennummer", "order", "invoice",
        "bestellnummer", "ausweisnummer", "ausweis", "mitgliedsnummer", "lesernummer", "ssn", "id", "blz", "plz", "signatur", "barcode",
        "aktenzeichen", "az",
    ];

    public static bool Allows(string text, int start, int end)
    {
        var after = end < text.Length ? text[end] : ' ';
        if (char.IsAsciiDigit(after) || (char.IsLetter(after) && Extension(text, end) == end)
            || after is '/' or '+' or '#' or '*' or '%' or '=' or '@' or '_' or '€' or '$')
        {
            return false;
        }

        if ((after is '-' or ',' or '.' or ':') && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            return false;
        }

        var before = start > 0 ? text[start - 1] : ' ';
        var signed = text[start] is '+' or '(';
        return !(char.IsLetterOrDigit(before) && !signed) && !(char.IsDigit(before) && signed)
            && before is not ('-' or '.' or '/' or '+' or '#' or '*' or ',' or '%' or '_' or '=' or '$' or '€' or '£')
            && (before != ':' || start < 2 || !char.IsDigit(text[start - 2]))
            && !IsOtherNumber(text, start);
    }

    /// <summary>Behind an extension (ext 63888, x123), or <paramref name="end"/>.</summary>
    public static int Extension(string text, int end)
    {
        var at = end;
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        var word = text.AsSpan(at).StartsWith("ext", StringComparison.OrdinalIgnoreCase) ? 3 : at < text.Length && text[at] is 'x' or 'X'
            ? 1 : 0;
        if (word == 0)
        {
            return end;
        }

        at += word;
        at += at < text.Length && text[at] == '.' ? 1 : 0;
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits - at is >= 2 and <= 5 && (digits == text.Length || !char.IsLetter(text[digits])) ? digits : end;
    }

    /// <summary>One of the last two words names something else that has a number.</summary>
    private static bool IsOtherNumber(string text, int start)
    {
        var at = start;
        for (var words = 0; words < 3; words++)
        {
            while (at > 0 && at > start - 24 && !char.IsLetter(text[at - 1]))
            {
                if (char.IsAsciiDigit(text[at - 1]))
                {
                    return false;
                }

                at--;
            }

            var end = at;
            while (at > 0 && char.IsLetter(text[at - 1]) && end - at < 24)
            {
                at--;
            }

            var word = text[at..end];
            if (Array.Exists(OtherNumbers, other => other.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            if (!(word.Equals("number", StringComparison.OrdinalIgnoreCase) || word.Equals("is", StringComparison.OrdinalIgnoreCase)
                || word.Equals("no", StringComparison.OrdinalIgnoreCase)
                || word.Equals("nummer", StringComparison.OrdinalIgnoreCase) || word.Equals("nr", StringComparison.OrdinalIgnoreCase)
                || word.Equals("ist", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return false;
    }
}
