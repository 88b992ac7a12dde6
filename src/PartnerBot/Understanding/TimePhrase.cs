namespace PartnerBot.Understanding;

/// <summary>Finds the words of time in a message. What they mean is for the recogniser of dates to say.</summary>
internal static class TimePhrase
{
    private static readonly HashSet<string> Links = Set(
        "am um an im in bis ab vor nach seit von zu zum fuer gegen on at by until till before after from for the der dem den of "
        + "naechste naechsten naechster naechstes kommende kommenden diese diesen dieser jeden jede jedes ersten zweiten letzten erst "
        + "next this every each coming first last a an ein einer einem eine frueh morning evening abends abend nachmittag afternoon noon "
        + "half halb viertel rund about spaetestens latest uhr oclock pm");

    private static readonly HashSet<string> Edges =
        Set("an a der dem den the of zu zum ein eine einer einem fuer for about von from first last in on at");

    /// <summary>First and last index of the words of time; null when there are none.</summary>
    public static (int First, int Last)? In(Message message, List<Unit> units)
    {
        var words = message.Words;
        var isCore = new bool[words.Count];
        foreach (var unit in units)
        {
            for (var at = unit.Word; at < unit.Word + unit.Words && unit.Concept is "DAY" or "MONTH" or "UNIT"; at++)
            {
                isCore[at] = true;
            }
        }

        for (var at = 0; at < words.Count; at++)
        {
            isCore[at] |= words[at].Kind == WordKind.Number && IsTimeNumber(message, at, isCore);
        }

        var core = Array.IndexOf(isCore, true);
        return core < 0 ? null : Widened(message, isCore, core);
    }

    private static bool IsTimeNumber(Message message, int at, bool[] isCore)
    {
        var words = message.Words;
        var digits = message.Text.AsSpan(words[at].Start, words[at].End - words[at].Start);
        return digits.IndexOfAny('.', ':', '/') > 0
            || (at + 1 < words.Count && isCore[at + 1])
            || (at > 0 && (isCore[at - 1] || words[at - 1].Text is "um" or "at"));
    }

    private static (int First, int Last) Widened(Message message, bool[] isCore, int core)
    {
        var words = message.Words;
        var (first, last) = (core, core);
        while (first > 0 && (isCore[first - 1] || words[first - 1].Kind == WordKind.Number
            || Links.Contains(words[first - 1].Text) || IsSmallNumber(words[first - 1].Text)))
        {
            first--;
        }

        for (var next = core + 1; next < words.Count && (isCore[next] || Links.Contains(words[next].Text)); next++)
        {
            last = isCore[next] || words[next].Text is "uhr" or "pm" or "frueh" or "morning" or "abend" or "afternoon" ? next : last;
        }

        // "two weeks before the hearing": the anchor belongs to the phrase.
        if (last + 2 < words.Count && words[last + 1].Text is "before" or "after" or "vor" or "nach")
        {
            last += 2;
            while (last + 1 < words.Count && words[last + 1].Clause == words[last].Clause
                && (Links.Contains(words[last].Text) || last + 2 == words.Count))
            {
                last++;
            }
        }
        else if (last + 1 < words.Count && words[last + 1].Text is "vorher" or "before" or "davor" or "earlier")
        {
            last++;
        }

        while (first < core && Edges.Contains(words[first].Text) && !StartsPhrase(words, first))
        {
            first++;
        }

        return (first, last);
    }

    private static bool StartsPhrase(IReadOnlyList<Word> words, int at) =>
        words[at].Text is "in" or "on" or "at" or "for" or "from" or "fuer" or "von" or "ab" or "an";

    private static bool IsSmallNumber(string word) => word is "zwei" or "drei" or "vier" or "fuenf" or "sechs" or "acht" or "zehn" or "two" or "three"
        or "four" or "five" or "six" or "eight" or "ten" or "one" or "noon";

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
