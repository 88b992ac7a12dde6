using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>Light stemming: cuts the endings that a speaker varies, nothing more. Works on folded words.</summary>
internal static class Stems
{
    private const int Shortest = 3;

    private static readonly string[] German = ["ern", "en", "er", "es", "em", "et", "st", "e", "n", "s", "t"];
    private static readonly string[] English = ["ings", "ing", "ies", "ed", "es", "ly", "s", "e", "y"];

    /// <summary>The stem of a folded word.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Language language)
    {
        foreach (var ending in language == Language.German ? German : English)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Undoubled(word[..^ending.Length], language);
            }
        }

        return word;
    }

    // "snapping" and "snap" are one word, "full" is not "ful".
    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> stem, Language language) =>
        language == Language.English && stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's')
            ? stem[..^1]
            : stem;
}
