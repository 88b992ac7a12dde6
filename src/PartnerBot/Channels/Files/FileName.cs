using System.Globalization;
using System.Text;

namespace PartnerBot.Channels.Files;

/// <summary>Names of files, made harmless for paths, headers and eyes.</summary>
internal static class FileName
{
    private const int Longest = 100;
    private const string Unwanted = "<>:\"|?*";

    public static string Clean(string? given)
    {
        var last = (given ?? string.Empty).Split('/', '\\')[^1];
        var clean = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            // Format characters turn "exe.fdp" round (bidi overrides); a lone surrogate reads as U+FFFD.
            var kind = Rune.GetUnicodeCategory(rune);
            if (kind is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                && rune != Rune.ReplacementChar && !(rune.IsBmp && Unwanted.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                clean.Append(rune);
            }
        }

        var name = Short(clean.ToString().Normalize().Trim(' ', '.'));
        return name.Length > 0 ? name : "file";
    }

    // The end is what tells people and programs apart what it is.
    private static string Short(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var ending = name.LastIndexOf('.') is > 0 and var dot && name.Length - dot <= 12 ? name[dot..] : string.Empty;
        var cut = Longest - ending.Length;
        return name[..(char.IsHighSurrogate(name[cut - 1]) ? cut - 1 : cut)] + ending;
    }
}
