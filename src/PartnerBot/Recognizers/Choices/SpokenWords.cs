using System.Globalization;
using System.Text;
using PartnerBot.Recognizers.Numbers;

namespace PartnerBot.Recognizers.Choices;

/// <summary>Splits an utterance into folded words; every emoji is a word of its own.</summary>
internal static class SpokenWords
{
    /// <summary>Nobody says yes or no in a longer word.</summary>
    private const int Longest = 256;

    public static List<SpokenWord> Split(string text)
    {
        var words = new List<SpokenWord>();
        var joined = false;
        for (var at = 0; at < text.Length;)
        {
            if (IsWordSign(text[at]))
            {
                var start = at;
                while (at < text.Length && IsWordSign(text[at]))
                {
                    at++;
                }

                words.Add(new SpokenWord(start, at, at - start <= Longest ? Folding.Fold(text[start..at]) : "", joined));
                joined = true;
                continue;
            }

            var symbol = SymbolLength(text, at);
            if (symbol > 0)
            {
                words.Add(new SpokenWord(at, at + symbol, text.Substring(at, symbol), joined));
                joined = true;
            }
            else if (text[at] != '\uFE0F')
            {
                joined &= char.IsWhiteSpace(text[at]) || text[at] is '\'' or '’' or '-';
            }

            at += Math.Max(symbol, 1);
        }

        return words;
    }

    /// <summary>A letter that stands three times or more in a row once: neiiin, jaaa.</summary>
    public static string Calm(string word)
    {
        var calm = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var run = at;
            while (run < word.Length && word[run] == word[at])
            {
                run++;
            }

            calm.Append(word[at], run - at >= 3 ? 1 : run - at);
            at = run;
        }

        return calm.ToString();
    }

    private static bool IsWordSign(char sign) => char.IsLetterOrDigit(sign) || sign == '_'
        || char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark && sign != '\uFE0F';

    private static int SymbolLength(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? (at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 0)
        : char.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherSymbol ? 1
        : 0;
}
