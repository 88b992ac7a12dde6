namespace PartnerBot.Understanding;

/// <summary>Finds who is meant: a known person, a form of address with a name, a capital word outside the tables, or the speaker.</summary>
internal static class PersonSlot
{
    /// <summary>Id of a slot in which the speaker names himself or herself.</summary>
    public const string Speaker = "speaker";

    private static readonly HashSet<string> Speakers = ["ich", "i", "ill", "me", "mir", "mich"];

    private static readonly HashSet<string> Articles =
        ["der", "die", "das", "den", "dem", "ein", "eine", "einen", "the", "a", "an", "aufgabe", "task", "rolle", "role"];

    /// <summary>The person; null when none is named.</summary>
    public static Slot? In(Message message, Surroundings surroundings, List<Unit> units)
    {
        if (Things.In(message, surroundings.People) is var (person, first, last))
        {
            return TitleSlot.Cut(message, message.Words[first].Start, message.Words[last].End)! with { Id = person.Id };
        }

        foreach (var word in message.Words)
        {
            if (word.Kind == WordKind.Person)
            {
                return TitleSlot.Cut(message, word.Start, word.End);
            }
        }

        return Named(message, units) ?? Self(message);
    }

    private static Slot? Named(Message message, List<Unit> units)
    {
        foreach (var unit in units)
        {
            for (var at = unit.Word; unit.Concept == Unit.Unknown && at < unit.Word + unit.Words; at++)
            {
                var word = message.Words[at];
                if (word is { IsCapital: true, Kind: WordKind.Plain } && (at == 0 || !Articles.Contains(message.Words[at - 1].Text)))
                {
                    var last = at + 1 < unit.Word + unit.Words && message.Words[at + 1].IsCapital ? message.Words[at + 1] : word;
                    return TitleSlot.Cut(message, word.Start, last.End);
                }
            }
        }

        return null;
    }

    private static Slot? Self(Message message)
    {
        foreach (var word in message.Words)
        {
            if (Speakers.Contains(word.Text))
            {
                return TitleSlot.Cut(message, word.Start, word.End)! with { Id = Speaker };
            }
        }

        return null;
    }
}
