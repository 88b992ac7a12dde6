using System.Globalization;
using System.Text;

namespace Knowledge.Searching.Words;

/// <summary>Cuts what a person wrote into words. Takes anything: control characters, broken surrogates and walls of text only cost their place.</summary>
public static class Tokens
{
    /// <summary>A message longer than this is judged by its beginning, in characters.</summary>
    public const int LongestText = 2_000;

    private const int LongestWord = 48;

    /// <summary>Words in lower case: letters and digits, at least two of them. A hyphen parts words, an apostrophe ends one.</summary>
    public static List<string> Of(string text) => OfFirst(text, int.MaxValue);

    /// <summary>The words of what a person wrote, judged by its first <see cref="LongestText"/> characters.</summary>
    public static List<string> OfMessage(string text) => OfFirst(text, LongestText);

    private static List<string> OfFirst(string text, int longest)
    {
        var words = new List<string>();
        var word = new StringBuilder(LongestWord);
        var afterApostrophe = false;
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, longest)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && rune.IsBmp)
            {
                if (!afterApostrophe && word.Length < LongestWord)
                {
                    word.Append((char)Rune.ToLowerInvariant(rune).Value);
                }
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                Compose(word, rune);
            }
            else
            {
                afterApostrophe = rune.Value is '\'' or '’' && word.Length > 1;
                if (!afterApostrophe)
                {
                    End(word, words);
                }
            }
        }

        End(word, words);
        return words;
    }

    /// <summary>Some keyboards send ä as a and two dots; they are one letter here.</summary>
    private static void Compose(StringBuilder word, Rune mark)
    {
        if (word.Length > 0 && mark.Value == 0x308)
        {
            word[^1] = word[^1] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', var other => other };
        }
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 1)
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }
}
