namespace PartnerBot.Understanding;

/// <summary>Cuts the title out of a command: a quotation, what follows a colon, or what carriers and words of time leave over.</summary>
internal static class TitleSlot
{
    private static readonly char[] Trimmed =
        [' ', ',', '.', '!', '?', ':', ';', '"', '„', '“', '”', '»', '«', '\'', '\t', '\n', '\r', '-', '–'];

    /// <summary>The title; null when nothing is left over.</summary>
    /// <param name="beside">A person who is addressed and no part of the title.</param>
    public static Slot? In(Message message, Intent intent, List<Unit> units, (int First, int Last)? time, Slot? beside = null)
    {
        if (!Carriers.HasTitle(intent) || message.Words.Count == 0)
        {
            return null;
        }

        if (message.Words.FirstOrDefault(word => word.Kind == WordKind.Quotation) is { End: > 0 } quotation)
        {
            return Cut(message, quotation.Start, quotation.End);
        }

        if (message.Words[^1] is { Kind: WordKind.Rest } rest)
        {
            return AfterColon(message, rest);
        }

        var skipped = Skipped(message, intent, units, time, beside);
        var first = Array.IndexOf(skipped, false);
        if (first < 0)
        {
            return null;
        }

        var last = Array.LastIndexOf(skipped, false);
        if (time is var (begin, end) && begin > first && end < last)
        {
            (first, last) = begin - first >= last - end ? (first, begin - 1) : (end + 1, last);
            first = FirstMatter(skipped, first);
        }

        return Cut(message, message.Words[first].Start, message.Words[last].End);
    }

    /// <summary>A slot of the message without blanks, punctuation and quotation marks around it; null when nothing is left.</summary>
    public static Slot? Cut(Message message, int start, int end)
    {
        while (start < end && Trimmed.Contains(message.Text[start]))
        {
            start++;
        }

        while (end > start && Trimmed.Contains(message.Text[end - 1]))
        {
            end--;
        }

        return start < end ? new Slot(message.Text[start..end], start, end - 1) : null;
    }

    // Carriers count only at the edges: "write the report" keeps its verb behind "add a task to".
    private static bool[] Skipped(Message message, Intent intent, List<Unit> units, (int First, int Last)? time, Slot? beside)
    {
        var skipped = new bool[message.Words.Count];
        var isMatter = new bool[message.Words.Count];
        foreach (var unit in units)
        {
            for (var at = unit.Word; at < unit.Word + unit.Words && at < isMatter.Length; at++)
            {
                isMatter[at] = !Carriers.Carries(intent, unit) && !(beside is not null && message.Words[at].Start >= beside.Start && message.Words[at].Start <= beside.End);
            }
        }

        bool IsTime(int at) => time is var (begin, end) && at >= begin && at <= end;
        for (var at = 0; at < skipped.Length && (!isMatter[at] || IsTime(at)); at++)
        {
            skipped[at] = true;
        }

        for (var at = skipped.Length - 1; at >= 0 && !skipped[at] && (!isMatter[at] || IsTime(at) || Carriers.IsEnding(message.Words[at].Text)); at--)
        {
            skipped[at] = true;
        }

        return skipped;
    }

    private static int FirstMatter(bool[] skipped, int from)
    {
        var at = from;
        while (at < skipped.Length - 1 && skipped[at])
        {
            at++;
        }

        return at;
    }

    private static Slot? AfterColon(Message message, Word rest)
    {
        var text = message.Text[rest.Start..rest.End];
        var order = text.LastIndexOf(", bitte", StringComparison.OrdinalIgnoreCase);
        order = order < 0 ? text.LastIndexOf(", please", StringComparison.OrdinalIgnoreCase) : order;
        return Cut(message, rest.Start, order < 0 ? rest.End : rest.Start + order);
    }
}
