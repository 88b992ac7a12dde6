using PartnerBot.Recognizers;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations.Commands;

/// <summary>The matter of a command without its words of time at the edges: "40 kids by summer" is a goal of 40 kids.</summary>
internal static class Timeless
{
    private static readonly char[] Marks = [' ', ',', ':', ';', '-', '–', '\t'];

    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase)
    {
        "by", "until", "till", "before", "at", "on", "in", "of", "about", "to", "the", "every", "from",
        "bis", "zum", "zur", "im", "in", "am", "um", "ab", "an", "das", "die", "den", "der", "dem", "ans",
    };

    /// <summary>The words that are left; null where there were only words of time.</summary>
    public static string? Of(string text, Slot matter, IReadOnlyList<Entity> entities)
    {
        var (start, end) = (matter.Start, matter.End + 1);
        var times = entities.Where(entity => entity.TypeName.StartsWith("datetime", StringComparison.Ordinal)).ToList();
        // "every other Tuesday at 8 of the planning": the matter stands behind its time.
        var follows = times.Exists(time => time.End < start)
            && (matter.Text.StartsWith("of ", StringComparison.OrdinalIgnoreCase) || matter.Text.StartsWith("about ", StringComparison.OrdinalIgnoreCase));
        foreach (var time in times)
        {
            if (time.Start <= start && time.End >= start)
            {
                start = time.End + 1;
            }
            else if (time.Start > start && time.Start < end && IsEdge(text, time.End + 1, end))
            {
                end = time.Start;
            }
        }

        return end <= start ? null : Trimmed(text[start..end], atStart: follows || start > matter.Start, atEnd: end <= matter.End) is { Length: > 0 } left ? left : null;
    }

    private static bool IsEdge(string text, int after, int end) => after >= end || text.AsSpan(after, end - after).Trim(Marks.AsSpan()).Trim('.').IsEmpty;

    private static string Trimmed(string text, bool atStart, bool atEnd)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (atStart && words.Count > 0 && Links.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        while (atEnd && words.Count > 0 && Links.Contains(words[^1].TrimEnd(Marks)))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words).Trim(Marks);
    }
}
