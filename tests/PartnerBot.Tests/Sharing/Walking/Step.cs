using PartnerBot.Conversations;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Sharing.Walking;

/// <summary>One thing that somebody does.</summary>
internal sealed record Step(string Words, Func<Chat, Chat> Do)
{
    private static readonly IReadOnlyList<string>[] Commands =
        [.. new[] { Language.English, Language.German }.Select(language => PartnerBot.Texts.Words.Keys(language).Where(key => key.StartsWith("intent.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(key => PartnerBot.Texts.Words.Raw(language, key)).ToList())];

    private static readonly string[] Answers =
    [
        "ja", "nein", "ja", "1", "2", "überspringen", "zurück", "weiter", "karte", "mehr", "31.8.2027", "Familien", "Kita", "Ein Satz", "40", "abbrechen", "rückgängig",
        "Plan zeigen", "Wer ist dabei?", "Aufgaben anzeigen", "Meine Aufgaben", "Meine Pläne", "Verlauf zeigen", "Was hat sich geändert?", "Rollen prüfen", "Welche Partner haben wir?",
        "Alle Kooperationen", "Tagesordnung zeigen", "E-Mail entwerfen", "Bedarf ändern", "Risiken ändern", "Grenzen ändern", "Beschlossen: Wir fangen an", "Verzeichnis zeigen", "Plan verlassen",
        "Plan archivieren", "Plan löschen", "Plan wiederherstellen", "Verschiebe alles um eine Woche", "Als Rezept speichern", "Ein guter Grund steht hier",
    ];

    public static Step Any(Random random, Chat chat, Crowd crowd)
    {
        var (plan, person) = (random.Next(Crowd.Plans), random.Next(20));
        var (title, name) = (Crowd.TitleOf(plan), Crowd.NameOf(person));
        return random.Next(100) switch
        {
            < 25 => Say(Commands[(int)chat.State.Language][random.Next(Commands[(int)chat.State.Language].Count)]),
            < 45 => Say(Answers[random.Next(Answers.Length)]),
            < 55 => Say($"Öffne {title}"),
            < 57 => new Step($"follows a link to {title}", it => it.Do(new Input.Led($"plan{plan}", null))),
            < 72 when chat.Handles.Count > 0 => Press(chat.Handles.ElementAt(random.Next(chat.Handles.Count)), random),
            < 75 => Say($"Lade {name} als Mitglied ein"),
            < 78 => Say($"Lade {name} als Partner ein"),
            < 81 => Say($"Mach {name} {(random.Next(3) switch { 0 => "zur Leitung", 1 => "zum Mitglied", _ => "zum Partner" })}"),
            < 83 => Say($"{name} entfernen"),
            < 84 => Say($"Übergib den Plan an {name}"),
            < 85 => Say($"Notzugriff plan{plan}"),
            < 86 => Say(random.Next(5) switch
            {
                0 => "verhandeln ist erledigt",
                1 => "Verschiebe verhandeln auf Freitag",
                2 => "verhandeln hängt, weil der Raum fehlt",
                3 => $"Gib verhandeln an {name}",
                _ => $"Raum {plan} richten ist erledigt",
            }),
            < 87 when random.Next(2) == 0 => Say(random.Next(4) switch
            {
                0 => $"Kommentar zu Raum {plan} richten: Ein Satz",
                1 => "Interner Kommentar: Ein Satz",
                2 => "Kommentare zeigen",
                _ => "Meinen letzten Kommentar löschen",
            }),
            < 87 => Say($"Alle Aufgaben von {Crowd.NameOf(plan)} an {name}"),
            < 96 when crowd.Codes.Count > 0 => Enter(crowd.Codes[random.Next(crowd.Codes.Count)]),
            _ => Say("Ein Satz " + random.Next(1000)),
        };
    }

    /// <summary>The holder of a code is no stranger to what it opens.</summary>
    public bool HoldsCode { get; private init; }

    private static Step Say(string words) => new(words, chat => chat.Say(words));

    private static Step Enter(string code) => Say(code) with { HoldsCode = true };

    private static Step Press(string handle, Random random)
    {
        (string, string)[] inputs = [("need", $"Ein Satz {random.Next(1000)}"), ("evidence", "Umfrage"), ("title", $"Aufgabe {random.Next(1000)}"), ("organisation", $"Stelle {random.Next(9)}"), ("limits", "Keine")];
        return new Step($"[{handle}]", chat => chat.PressHandle(handle, inputs));
    }
}
