using System.Globalization;
using System.Text;

namespace PartnerBot.Understanding;

/// <summary>Makes spellings alike: lower case, umlauts written out, accents dropped. Never throws, whatever the text holds.</summary>
internal static class Folding
{
    private const string Accented = "àáâãåçèéêëìíîïñòóôõøùúûýÿşğıčćšžłńęą";
    private const string Plain = "aaaaaceeeeiiiinooooouuuyysgiccszlnea";

    /// <summary>Whether a unit may stand inside a word: letters, combining marks.</summary>
    public static bool IsWordUnit(char unit) => char.IsLetter(unit) || IsMark(unit);

    /// <summary>Appends the folded form of one unit.</summary>
    public static void Append(StringBuilder folded, char unit)
    {
        if (unit < 128)
        {
            folded.Append(char.ToLowerInvariant(unit));
            return;
        }

        switch (char.ToLowerInvariant(unit))
        {
            case 'ä' or 'æ': folded.Append("ae"); break;
            case 'ö' or 'œ': folded.Append("oe"); break;
            case 'ü': folded.Append("ue"); break;
            case 'ß': folded.Append("ss"); break;
            // A decomposed umlaut is a vowel followed by a combining diaeresis.
            case '\u0308' when folded.Length > 0 && folded[^1] is 'a' or 'o' or 'u': folded.Append('e'); break;
            case var letter when IsMark(letter): break;
            case var letter when Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at: folded.Append(Plain[at]); break;
            case var letter: folded.Append(letter); break;
        }
    }

    /// <summary>The folded form of a whole text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var unit in text)
        {
            Append(folded, unit);
        }

        return folded.ToString();
    }

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;
}
