namespace PartnerBot.Understanding;

/// <summary>
/// What is denied is not asked for. A negation that belongs to a phrase ("nicht jetzt", "stimmt nicht", "don't know") is none: the phrase
/// has a concept of its own.
/// </summary>
internal static class Negation
{
    /// <summary>The message without its denied clauses; the same message when nothing is denied or everything is.</summary>
    public static Message WithoutDenied(Message message, List<Unit> units)
    {
        var denied = Denied(message, units);
        if (denied.Count == 0)
        {
            return message;
        }

        var kept = message.Words.Where(word => !denied.Contains(word.Clause)).ToList();
        return kept.Count == 0 ? message : message.With(kept);
    }

    /// <summary>Whether a word of negation stands in the message on its own.</summary>
    public static bool IsIn(Message message, List<Unit> units) => Denied(message, units).Count > 0 || IsRoundabout(message);

    // A lone "no" answers; it denies nothing.
    private static HashSet<int> Denied(Message message, List<Unit> units)
    {
        var denied = new HashSet<int>();
        foreach (var unit in units)
        {
            var clause = message.Words[unit.Word].Clause;
            if (unit is { Concept: "NOT" or "NO", Words: 1 } && !IsObjection(message, unit) && message.Words.Count(word => word.Clause == clause) > 1)
            {
                denied.Add(clause);
            }
        }

        return denied;
    }

    // "No I meant the other plan": this "no" answers what was before; nothing in the sentence is denied.
    private static bool IsObjection(Message message, Unit unit) =>
        unit.Word == 0 && message.Words[0].Text == "no" && message.Words.ElementAtOrDefault(1).Text is "i" or "we" or "im" or "id" or "ill" or "it" or "its" or "that" or "thats" or "sorry" or "wait";

    // "anything but done", "alles andere als erledigt"
    private static bool IsRoundabout(Message message)
    {
        for (var at = 1; at < message.Words.Count; at++)
        {
            if ((message.Words[at - 1].Text, message.Words[at].Text) is ("anything", "but") or ("andere", "als") or ("far", "from"))
            {
                return true;
            }
        }

        return false;
    }
}
