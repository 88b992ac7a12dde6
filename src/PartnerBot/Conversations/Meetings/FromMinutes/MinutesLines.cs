using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Cuts minutes into lines, as people type them: prose, bullets, numbers, boxes, and headings that hold for the list below them.</summary>
internal static partial class MinutesLines
{
    public static IEnumerable<MinutesLine> Of(string text)
    {
        var (section, listed) = (MinutesKind.Unsaid, false);
        foreach (var typed in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (typed.Length == 0)
            {
                // Prose below a list belongs to no heading any more.
                section = listed ? MinutesKind.Unsaid : section;
                continue;
            }

            if (Heading(typed) is { } heading)
            {
                (section, listed) = (heading, false);
                continue;
            }

            // A point of the agenda is no bullet of the list above it.
            var point = Point().Match(typed);
            var bullet = Bullet().Match(typed);
            section = point.Success ? MinutesKind.Unsaid : section;
            if (listed && !bullet.Success)
            {
                section = MinutesKind.Unsaid;
            }

            listed |= bullet.Success;
            yield return Done().IsMatch(typed) ? new MinutesLine(typed, MinutesKind.Note)
                : Box().IsMatch(typed) ? new MinutesLine(Box().Replace(typed, ""), MinutesKind.Task)
                : new MinutesLine(typed[(point.Success ? point.Length : bullet.Length)..].Replace("**", "", StringComparison.Ordinal), section);
        }
    }

    private static MinutesKind? Heading(string line) =>
        Decisions().IsMatch(line) ? MinutesKind.Decision
        : Tasks().IsMatch(line) ? MinutesKind.Task
        : OpenPoints().IsMatch(line) ? MinutesKind.OpenPoint
        : NextMeeting().IsMatch(line) ? MinutesKind.NextMeeting
        : null;

    private const string Before = @"^(?:#{1,4}\s*)?(?:\d{1,2}[.)]\s*|TOP\s*\d{1,2}\s*[:.–-]?\s*)?(?:\*\*|__)?(?:unsere |our |die |the )?";
    private const string After = @"(?:\s*(?:aus der sitzung|der sitzung|of the meeting|today|heute))?\s*(?::?(?:\*\*|__)?:?)\s*$";

    [GeneratedRegex(Before + "(?:beschlüsse|beschlossenes|entscheidungen|vereinbarungen|ergebnisse und beschlüsse|decisions(?: made| taken)?|agreements|resolutions)" + After, RegexOptions.IgnoreCase)]
    private static partial Regex Decisions();

    [GeneratedRegex(Before + "(?:aufgaben|to-?dos?|to-do-liste|aufträge|arbeitspakete|maßnahmen|nächste schritte|wer macht was|wer macht was bis wann|tasks|actions?|action items?|action points?|next steps|who does what)" + After, RegexOptions.IgnoreCase)]
    private static partial Regex Tasks();

    [GeneratedRegex(Before + "(?:offene punkte|offene fragen|offenes|noch offen|ungeklärt|ungeklärtes|zu klären|themenspeicher|open points|open questions|open issues|open items|parking lot|to be clarified|unresolved)" + After, RegexOptions.IgnoreCase)]
    private static partial Regex OpenPoints();

    [GeneratedRegex(Before + "(?:nächste[rs]? (?:treffen|termin|sitzung|besprechung)|folgetermin|next (?:meeting|date|session))" + After, RegexOptions.IgnoreCase)]
    private static partial Regex NextMeeting();

    // A date at the beginning of a line is no number of a list.
    [GeneratedRegex(@"^(?:[-–—*•+▪◦·]|\(?\d{1,2}[.)](?!\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)|[a-h]\))\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^TOP\s*\d{1,2}[a-z]?\s*[:.)–-]?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?:[-–*•+]\s*)?(?:\[\s?\]|☐|□)\s*")]
    private static partial Regex Box();

    [GeneratedRegex(@"^(?:[-–*•+]\s*)?(?:\[[xX✓]\]|☑|☒|✓|✔)\s*")]
    private static partial Regex Done();
}
