using System.Buffers;
using System.Text;

namespace PartnerBot.Conversations.Speaking;

/// <summary>Cards read a subset of Markdown in their text; what people wrote must stay text there.</summary>
public static class Markdown
{
    private const string Special = "\\`*_[]<>~#|";
    private static readonly SearchValues<char> Suspect = SearchValues.Create(Special + "-+0123456789");

    /// <summary>The text with every Markdown sign escaped, and list signs and numbers at the start of a line too.</summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspect) < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length + 8);
        var (start, number) = (true, false);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal) || (start && c is '-' or '+') || (number && c is '.' or ')'))
            {
                plain.Append('\\');
            }

            plain.Append(c);
            number = (start || number) && char.IsAsciiDigit(c);
            start = c == '\n' || (start && c is ' ');
        }

        return plain.ToString();
    }

    /// <summary>At most <paramref name="most"/> UTF-16 units, cut at a whole character.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
