namespace Knowledge.Searching.Words;

/// <summary>Cuts what a person wrote into words. Takes anything: control characters, broken surrogates and walls of text only cost their place.</summary>
public static class Tokens
{
    /// <summary>A message longer than this is judged by its beginning, in characters.</summary>
    public const int LongestText = 2_000;

    private const int LongestWord = 48;
    private const char TwoDots = '\u0308';

    /// <summary>Words in lower case: letters and digits, at least two of them. A hyphen parts words, what follows an apostrophe is dropped.</summary>
    public static List<string> Of(string text) => Cut(text);

    /// <summary>The words of what a person wrote, judged by its first <see cref="LongestText"/> characters.</summary>
    public static List<string> OfMessage(string text) => Cut(text.AsSpan(0, Math.Min(text.Length, LongestText)));

    private static List<string> Cut(ReadOnlySpan<char> text)
    {
        var words = new List<string>(text.Length / 6);
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var letter = at < text.Length ? text[at] : ' ';
            if (char.IsLetterOrDigit(letter))
            {
                if (length < LongestWord)
                {
                    word[length++] = char.ToLowerInvariant(letter);
                }
            }
            else if (letter == TwoDots && length > 0)
            {
                word[length - 1] = Umlaut(word[length - 1]);
            }
            else
            {
                if (length > 1)
                {
                    words.Add(word[..length].ToString());
                    at = letter is '\'' or '’' ? EndOfLetters(text, at) : at;
                }

                length = 0;
            }
        }

        return words;
    }

    /// <summary>Some keyboards send ä as a and two dots; they are one letter here.</summary>
    private static char Umlaut(char letter) => letter switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', var other => other };

    /// <summary>The last letter after an apostrophe: the s of "library's", the t of "don't".</summary>
    private static int EndOfLetters(ReadOnlySpan<char> text, int apostrophe)
    {
        var at = apostrophe;
        while (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
        {
            at++;
        }

        return at;
    }
}
