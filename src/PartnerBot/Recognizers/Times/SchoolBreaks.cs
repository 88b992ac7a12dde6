using System.Text.RegularExpressions;

namespace PartnerBot.Recognizers.Times;

/// <summary>Finds school holidays in words, in either language: "nach den Sommerferien", "before the spring break".</summary>
public static partial class SchoolBreaks
{
    private const int MostLeading = 6;

    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "nach", "vor", "in", "im", "bis", "ab", "seit", "während", "zu", "zum", "beginn", "anfang", "ende", "start", "mitte", "der", "den", "die", "von", "kurz", "direkt",
        "gleich", "unmittelbar", "spätestens", "großen", "nächsten", "kommenden", "diesjährigen",
        "after", "before", "by", "until", "till", "during", "over", "the", "at", "end", "beginning", "of", "next", "right", "just", "this", "coming", "from",
    };

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "day", "days", "week", "weeks", "month", "months",
    };

    /// <summary>The first school holidays that are named; null for none.</summary>
    public static SchoolBreak? In(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Names().Match(words) is not { Success: true } name)
        {
            return null;
        }

        var (start, leads, isOffset) = (name.Index, new List<string>(), false);
        while (leads.Count < MostLeading && Before(words, start) is var (at, word) && (Leading.Contains(word) || Units.Contains(word) || isOffset))
        {
            // "Zwei Wochen nach": the number belongs to its unit, and nothing before it does.
            (start, var ends) = (at, isOffset);
            leads.Add(word);
            isOffset = Units.Contains(word);
            if (ends)
            {
                break;
            }
        }

        var opens = name.Groups["summer"].Success && !leads.Exists(Units.Contains) && leads.Exists(lead => lead.ToUpperInvariant() is "NACH" or "AFTER");
        return new SchoolBreak(words[start..(name.Index + name.Length)], start, name.Index + name.Length, opens);
    }

    /// <summary>Those days that are not read from words about school holidays: "after the summer" of "after the summer holidays" is none.</summary>
    public static IEnumerable<PlanningDate> Beside(IEnumerable<PlanningDate> dates, string words) =>
        In(words) is { } found ? dates.Where(date => date.Entity.Start >= found.End || date.Entity.End < found.Start) : dates;

    private static (int At, string Word)? Before(string words, int start)
    {
        var end = start;
        while (end > 0 && words[end - 1] == ' ')
        {
            end--;
        }

        var at = end;
        while (at > 0 && char.IsLetterOrDigit(words[at - 1]))
        {
            at--;
        }

        return at < end && end < start ? (at, words[at..end]) : null;
    }

    [GeneratedRegex(@"\b(?:(?<summer>sommer)|herbst|winter|oster|pfingst|weihnachts|faschings|karnevals|frühjahrs|frühlings|schul)?ferien\b|\b(?:(?<summer>summer)|autumn|fall|winter|spring|easter|christmas|half[ -]term|mid[ -]term|school)\s(?:school\s)?(?:holidays?|break|vacation|hols|recess)\b|\bhalf[ -]term\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Names();
}
