using System.Globalization;
using System.Text;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Cuts an utterance into tokens, once, in linear time; any string is allowed.</summary>
internal static class Tokenizer
{
    public static List<Token> Cut(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var spaced = true;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            var end = EndOfRun(text, at);
            var word = Word(text[at..end]);
            tokens.Add(new Token(word, at, end, spaced, char.IsUpper(text[at]), vocabulary.Senses(word)));
            spaced = false;
            at = end;
        }

        return tokens;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        if (IsLetter(text[at]))
        {
            while (end < text.Length && (IsLetter(text[end]) || IsMark(text[end])))
            {
                end++;
            }
        }
        else if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c > 127 && char.IsLetter(c));

    private static bool IsMark(char c) => c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Word(ReadOnlySpan<char> run)
    {
        if (run.Length == 1)
        {
            return Sign(run[0]);
        }

        Span<char> lower = run.Length <= 64 ? stackalloc char[run.Length] : new char[run.Length];
        var marked = false;
        for (var i = 0; i < run.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(run[i]);
            marked |= IsMark(run[i]);
        }

        // Some keyboards send ä as a and a mark; the vocabulary knows the single letter.
        return marked ? new string(lower).Normalize(NormalizationForm.FormC) : new string(lower);
    }

    private static string Sign(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '−' or '～' or '~' => "-",
        '’' or '‘' or '´' or '`' => "'",
        _ => char.ToLowerInvariant(c).ToString(),
    };
}
