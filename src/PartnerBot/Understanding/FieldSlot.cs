namespace PartnerBot.Understanding;

/// <summary>Finds which field shall change and to what.</summary>
internal static class FieldSlot
{
    private static readonly HashSet<string> Links = ["auf", "zu", "in", "to", "ist", "is", "betraegt", "lautet", "statt"];

    /// <summary>The field the caller knows, or words that usually name one; null when there are none.</summary>
    public static Slot? In(Message message, Surroundings surroundings, List<Unit> units)
    {
        if (Things.In(message, surroundings.Fields) is var (field, first, last))
        {
            return TitleSlot.Cut(message, message.Words[first].Start, message.Words[last].End)! with { Id = field.Id };
        }

        var unit = units.Find(unit => unit.Concept is "FIELD" or "MONEY" or "CONTACT" or "ROLE" or "GOAL" or "MEETING" or "DUE");
        return unit.Words == 0 ? null : TitleSlot.Cut(message, message.Words[unit.Word].Start, message.Words[unit.Word + unit.Words - 1].End);
    }

    /// <summary>The new value: what follows a colon, a quotation, or what follows the field and a linking word.</summary>
    public static Slot? Value(Message message, Slot? field, List<Unit> units)
    {
        if (message.Words.FirstOrDefault(word => word.Kind is WordKind.Rest or WordKind.Quotation) is { End: > 0 } given)
        {
            return TitleSlot.Cut(message, given.Start, given.End);
        }

        var words = message.Words;
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if ((field is null || words[at].Start > field.End) && Links.Contains(words[at].Text))
            {
                return UpToVerb(message, at + 1, units);
            }
        }

        return null;
    }

    private static Slot? UpToVerb(Message message, int first, List<Unit> units)
    {
        var last = message.Words.Count - 1;
        var verb = units.FindLast(unit => unit.Concept == "CHANGE");
        while (last >= first && (Carriers.IsEnding(message.Words[last].Text) || (verb.Words > 0 && verb.Word >= first && verb.Word <= last)))
        {
            last--;
        }

        return last < first ? null : TitleSlot.Cut(message, message.Words[first].Start, message.Words[last].End);
    }
}
