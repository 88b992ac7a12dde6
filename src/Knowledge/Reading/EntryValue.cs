using System.Text;

namespace Knowledge.Reading;

/// <summary>Values of an entry: plain, double-quoted, or a list in brackets.</summary>
internal static class EntryValue
{
    /// <summary>The value without its quotes; a value that YAML would read as something else is refused, so both agree.</summary>
    public static string Plain(string written, int line)
    {
        var value = written.Trim();
        return value switch
        {
            "" => throw new EntryException(line, "a list item is empty"),
            ['"', .. var inner, '"'] => Unescaped(inner, line),
            ['"', ..] or ['\'', ..] => throw new EntryException(line, "a quoted value must end with its double quote"),
            ['{' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`', ..] =>
                throw new EntryException(line, $"a value that begins with '{value[0]}' needs double quotes"),
            _ when value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal) =>
                throw new EntryException(line, "a value with ': ' or ' #' in it needs double quotes"),
            _ => value,
        };
    }

    /// <summary>The items of <c>[a, b, c]</c>.</summary>
    public static IReadOnlyList<string> Inline(string written, int line) => written[^1] == ']'
        ? [.. written[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
        : throw new EntryException(line, "a list in brackets must end with ']' on the same line");

    private static string Unescaped(string inner, int line)
    {
        var text = new StringBuilder(inner.Length);
        for (var at = 0; at < inner.Length; at++)
        {
            if (inner[at] == '"')
            {
                throw new EntryException(line, "a double quote inside a quoted value needs a backslash");
            }

            if (inner[at] != '\\')
            {
                text.Append(inner[at]);
            }
            else if (++at < inner.Length && inner[at] is '"' or '\\')
            {
                text.Append(inner[at]);
            }
            else
            {
                throw new EntryException(line, "only \\\" and \\\\ may follow a backslash");
            }
        }

        return text.ToString();
    }
}
