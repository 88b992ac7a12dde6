namespace PartnerBot.Understanding;

/// <summary>Finds who is meant: a known person, a form of address with a name, a capital word outside the tables, or the speaker.</summary>
internal static class PersonSlot
{
    /// <summary>Id of a slot in which the speaker names himself or herself.</summary>
    public const string Speaker = "speaker";

    private static readonly HashSet<string> Speakers = ["ich", "i", "ill", "me", "mir", "mich"];

    private static readonly HashSet<string> Articles =
        ["der", "die", "das", "den", "dem", "ein", "eine", "einen", "the", "a", "aufgabe", "task", "rolle", "role"];

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

    /// <summary>Everybody named, in the order of the message; the speaker is not.</summary>
    public static IReadOnlyList<Slot> All(Message message, Surroundings surroundings, List<Unit> units) =>
    [
        .. message.Words.Where(word => word.Kind == WordKind.Person).Select(word => TitleSlot.Cut(message, word.Start, word.End)!)
            .Concat(Names(message, units)).OrderBy(slot => slot.Start).Select(Owner).Select(slot => slot with { Id = IdOf(slot, surroundings) }),
    ];

    // "Ms. Berg's tasks" are those of Ms. Berg.
    private static Slot Owner(Slot slot) => slot.Text.EndsWith("'s", StringComparison.Ordinal) || slot.Text.EndsWith("’s", StringComparison.Ordinal)
        ? new Slot(slot.Text[..^2], slot.Start, slot.End - 2)
        : slot;

    // One person whose name holds every word that was said.
    private static string? IdOf(Slot said, Surroundings surroundings)
    {
        var fitting = surroundings.People.Where(person => person.Synonyms.Prepend(person.Label)
            .Any(name => Things.In(Message.Of(name), [new NamedThing(person.Id, said.Text)]) is not null)).ToList();
        return fitting is [var only] ? only.Id : null;
    }

    private static Slot? Named(Message message, List<Unit> units) => Names(message, units).FirstOrDefault();

    private static IEnumerable<Slot> Names(Message message, List<Unit> units)
    {
        foreach (var unit in units)
        {
            for (var at = unit.Word; unit.Concept == Unit.Unknown && at < unit.Word + unit.Words; at++)
            {
                var word = message.Words[at];
                if (word is { IsCapital: true, Kind: WordKind.Plain } && (at == 0 || !Articles.Contains(message.Words[at - 1].Text)))
                {
                    var isLong = at + 1 < unit.Word + unit.Words && message.Words[at + 1].IsCapital;
                    yield return TitleSlot.Cut(message, word.Start, (isLong ? message.Words[at + 1] : word).End)!;
                    at += isLong ? 1 : 0;
                }
            }
        }
    }

    /// <summary>The speaker, where the words name him or her.</summary>
    public static Slot? Self(Message message)
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
