using System.Text;

namespace PartnerBot.Reminders.Calendars;

/// <summary>Lines of an iCalendar stream (RFC 5545, 3.1): ended by CRLF, folded at 75 octets, never within a character.</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;
    private readonly StringBuilder lines = new();

    public ContentLines Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                // The blank that marks a continued line counts too.
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
        return this;
    }

    /// <summary>What a person wrote.</summary>
    public ContentLines Say(string name, string text) => Add(name, Escape(text));

    public override string ToString() => lines.ToString();

    // 3.3.11; control characters have no place in a text at all.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
