namespace PartnerBot.Understanding;

/// <summary>"Aufgabe Raum buchen bis Freitag", "task book the room": people leave the colon out. What follows is then the matter, as behind one.</summary>
internal static class ImpliedColon
{
    private const int FewestWords = 2;

    private static readonly HashSet<string> New = ["neue", "weitere", "noch", "eine", "new", "another", "one", "more"];

    private static readonly HashSet<string> Tasks = ["aufgabe", "todo", "task", "to"];

    // "Aufgabe der Bibliothek", "task force", "Aufgabe hinzufügen": these words go on about the task itself.
    private static readonly HashSet<string> About =
    [
        "der", "des", "von", "vom", "fuer", "ist", "sind", "war", "waren", "wird", "wurde", "hat", "haben", "an", "in", "im", "bei", "mit", "zu", "zur", "zum", "und", "oder", "auf", "nummer", "eins",
        "kann", "koennen", "soll", "muss", "bleibt", "of", "for", "is", "was", "are", "were", "has", "have", "to", "that", "which", "list", "lists", "force", "group", "one", "number", "with", "and", "or", "on", "can", "should", "must", "remains",
    ];

    /// <summary>Concepts that do something with a task that is there, or ask.</summary>
    private static readonly HashSet<string> Other =
    [
        "DONE", "DELETE", "SHIFT", "BLOCKED", "LATER", "CHANGE", "ADD", "SHOW", "REMIND", "TAKEON", "HANDOVER", "RENAME", "CANCEL", "NOT", "NO", "NOMORE", "SKIP", "UNDO", "OVERDUE", "MISSING", "STILL", "NEW",
        "WHAT", "WHO", "WHEN", "WHERE", "HOW", "HOWTO", "REPEAT", "HELP", "ALL", "TASK",
    ];

    /// <summary>The message with all behind the word for a task taken together; unchanged where it says something else.</summary>
    public static Message In(Message message, Units units)
    {
        var words = message.Words;
        if (message.IsQuestion || message.HasColon || Head(words) is not { } head || words.Count - head < FewestWords || About.Contains(words[head].Text)
            || words.Skip(head).Any(word => word.Kind == WordKind.Quotation || IsFinite(word.Text)) || IsPlural(words[head].Text))
        {
            return message;
        }

        var rest = words.Skip(head).ToList();
        return units.Of(rest).Exists(unit => Other.Contains(unit.Concept)) ? message
            : message.With([.. words.Take(head), new Word("<rest>", rest[0].Start, rest[^1].End, rest[0].Clause + 1, rest[0].IsCapital, WordKind.Rest)]) with { HasColon = true };
    }

    // Behind "neue Aufgabe", "another task", "to do".
    private static int? Head(IReadOnlyList<Word> words)
    {
        var at = 0;
        while (at < words.Count && New.Contains(words[at].Text))
        {
            at++;
        }

        return at >= words.Count || !Tasks.Contains(words[at].Text) ? null
            : words[at].Text != "to" ? at + 1
            : at + 1 < words.Count && words[at + 1].Text == "do" ? at + 2
            : null;
    }

    private static bool IsFinite(string word) => word is "ist" or "sind" or "war" or "is" or "are" or "was" or "wird" or "hat";

    // "Task cards for kids" are things; an order is no plural.
    private static bool IsPlural(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal);
}
