namespace Knowledge.Reading;

/// <summary>
/// Reads blocks of <c>key: value</c> lines. It knows the small part of YAML that the shelf is written in and refuses the rest:
/// plain or double-quoted values on one line, lists as <c>[a, b]</c> or as lines <c>  - item</c>, comments on lines of their own.
/// </summary>
public static class EntryReader
{
    /// <summary>All blocks of a file, separated by lines of three dashes.</summary>
    /// <exception cref="EntryException">A line does not fit the form; names the line.</exception>
    public static IReadOnlyList<Entry> All(string text)
    {
        var lines = Lines(text);
        var entries = new List<Entry>();
        for (var start = 0; start < lines.Length;)
        {
            var end = Array.FindIndex(lines, start, line => line.TrimEnd() == "---");
            end = end < 0 ? lines.Length : end;
            var entry = Block(lines, start, end);
            if (entry.Values.Count + entry.Lists.Count > 0)
            {
                entries.Add(entry);
            }

            start = end + 1;
        }

        return entries;
    }

    /// <summary>The front matter between two lines of three dashes, and the text that follows.</summary>
    /// <exception cref="EntryException">There is no front matter, or a line of it does not fit the form.</exception>
    public static (Entry Front, string Body) WithBody(string text)
    {
        var lines = Lines(text);
        if (lines[0].TrimEnd() != "---")
        {
            throw new EntryException(1, "the file must begin with a line of three dashes");
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        return end < 0
            ? throw new EntryException(1, "the front matter has no closing line of three dashes")
            : (Block(lines, 1, end), string.Join('\n', lines[(end + 1)..]).Trim());
    }

    private static string[] Lines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    private static Entry Block(string[] lines, int start, int end)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        List<string>? open = null;
        for (var at = start; at < end; at++)
        {
            var line = lines[at].TrimEnd();
            var words = line.TrimStart();
            if (words.Length == 0 || words[0] == '#')
            {
                continue;
            }

            if (words.StartsWith("- ", StringComparison.Ordinal))
            {
                var list = open ?? throw new EntryException(at + 1, "a list item stands under no key");
                list.Add(EntryValue.Plain(words[2..], at + 1));
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (words.Length != line.Length || colon <= 0)
            {
                throw new EntryException(at + 1, $"'{words}' is neither 'key: value' nor a list item");
            }

            var key = line[..colon];
            if (values.ContainsKey(key) || lists.ContainsKey(key))
            {
                throw new EntryException(at + 1, $"'{key}' stands twice");
            }

            var value = line[(colon + 1)..].Trim();
            open = null;
            if (value.Length == 0)
            {
                lists[key] = open = [];
            }
            else if (value[0] == '[')
            {
                lists[key] = EntryValue.Inline(value, at + 1);
            }
            else
            {
                values[key] = EntryValue.Plain(value, at + 1);
            }
        }

        return new Entry(start + 1, values, lists);
    }
}
