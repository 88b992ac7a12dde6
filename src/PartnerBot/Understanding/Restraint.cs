namespace PartnerBot.Understanding;

/// <summary>Rules that no amount of examples may outweigh.</summary>
internal static class Restraint
{
    // Who asks what one should do asks about partnerships, not about this plan.
    private static readonly HashSet<string> General =
    [
        "man", "sollte", "sollten", "duerfen", "darf", "ueblich", "ueblicherweise", "normalerweise", "generell", "allgemein",
        "should", "usually", "typically", "generally", "normally", "one",
    ];

    private static readonly HashSet<string> Times = ["DAY", "MONTH", "UNIT", "NUM", "EOF", "UNTIL", "HABIT", "ALL", "<number>"];

    private const float Support = 0.05f;

    /// <summary>Whether a message cannot have this intent.</summary>
    public static bool Forbids(Intent intent, Message message, List<Unit> units, bool isDenied) =>
        (isDenied && !MayDeny(intent, message, units))
        || (!intent.MayBeAsked() && IsQuestion(units) && !IsPrint(intent, units))
        || (units.Count > 0 && units[0].Concept == "HOWTO" && intent is not (Intent.Help or Intent.NextStep or Intent.LeavePlan or Intent.LinkAccount or Intent.ImportDirectory)
            && !IsPrint(intent, units))
        || !HasGround(intent, message, units)
        || (intent == Intent.DeletePlan && !units.Exists(unit => unit.Concept is "PLAN" or "PLANS"))
        || (intent == Intent.ChangeLanguage && Languages(message) > 1 && !units.Exists(unit => unit.Concept is "SPEECH" or "OPEN" or "CHANGE"));

    /// <summary>
    /// The share of a message that a bare command accounts for: "Hilfe" is help, "Hilfe im Alltag" is something else. Other intents
    /// carry titles, so stray words do not count against them.
    /// </summary>
    public static double Coverage(Intent intent, List<Unit> units, float[] words)
    {
        if (!intent.IsBare())
        {
            return 1;
        }

        var strays = units.Count(unit => !unit.IsKnown && words.Skip(unit.Word).Take(unit.Words).Max() < Support);
        return strays == 0 ? 1 : (double)(units.Count - strays) / units.Count;
    }

    // Without one of these concepts the words only resemble the command: "Frau Berg" takes no role, "School board" opens no board.
    private static bool HasGround(Intent intent, Message message, List<Unit> units) => intent switch
    {
        // "What is missing: two projectors" answers; nobody asks with the answer behind a colon.
        Intent.AskPlan => !(message is { IsQuestion: false, Words: [.., { Kind: WordKind.Rest }] }) && !message.Words.Any(word => General.Contains(word.Text))
            && (message.IsQuestion || units.Exists(unit => unit.Concept is "WHAT" or "WHO" or "WHEN" or "WHERE" or "HOW" or "SHOW" or "PROGRESS"
                or "OVERDUE" or "MISSING" or "WHODOES" or "DUE" or "SIGN" or "CHECK")),
        Intent.AssignRole => message.Words.Count > 1 && units.Exists(unit => unit.Concept is "ROLE" or "ROLES" or "DUTY" or "TAKEON" or "TASK" or "ADD" or "MAKE" or "WHODOES"
            or "SHOW" or "INVITE" or "SUGGEST")
            || message.Words.Any(word => word.Text is "let" or "soll" or "should"),
        // "Anders" may be the name of a plan; in a sentence it says that something has changed.
        Intent.ChangeField => message.Words is not [{ Text: "anders" or "statt" or "different" or "otherwise" }] && units.Exists(unit => unit.Concept is "CHANGE" or "RENAME" or "MAKE" or "ADD" or "MOVE"),
        Intent.RecordValue => Has(units, "ADD", "MAKE", "CHANGE", "LOG")
            || (Has(units, "VALUE", "GOAL", "GOALS", "PROGRESS", "RESULT") && HasNumber(message, units)),
        Intent.BlockTask => Has(units, "BLOCKED", "OVERDUE", "TASK", "MISSING") && message.Words.Count > 1,
        Intent.MoveDate => !IsOnlyTime(units) && Has(units, "SHIFT", "LATER", "CHANGE", "MOVE", "DAY", "MONTH", "UNIT", "DUE", "NUM", "<number>", "<rest>"),
        Intent.AddMeeting => !units.TrueForAll(unit => unit.Concept == "MEETING" || Times.Contains(unit.Concept)),
        Intent.LogContact => Has(units, "ADD", "MAKE") || message.Words.Any(word => word.Text is "log" or "record" or "keep" or "halt" or "vermerk" or "vermerken" or "note" or "write") || !IsSelf(message) || message.Words[0].Text is not ("ich" or "wir" or "i" or "we"),
        Intent.LeavePlan => (Has(units, "STEPOUT") && message.Words.Count > 1) || Has(units, "MYDATA") || (IsSelf(message) && Has(units, "PLAN", "INPLAN", "FROMPLAN", "INVITE", "NOMORE")),
        Intent.HandOver => message.Words.Count > 1 && Has(units, "HANDOVER", "TAKEON", "DUTY", People.Token) || (Has(units, "TASK", "ROLES", "ROLE") && units.Count > 2),
        Intent.FitScore or Intent.FindBlindSpots => !message.Words.Any(word => General.Contains(word.Text) || word.Text is "must" or "muss"),
        Intent.ShowPlan => !units.Exists(unit => unit.Concept == "BOARD") || units.TrueForAll(unit => unit.IsKnown),
        _ => true,
    };

    // "Kann man den Plan ausdrucken?": whoever asks whether or how wants it.
    private static bool IsPrint(Intent intent, List<Unit> units) => intent == Intent.Export && units[0].Concept == "HOWTO" && Has(units, "EXPORT", "FILE");

    private static bool Has(List<Unit> units, params ReadOnlySpan<string> concepts)
    {
        foreach (var unit in units)
        {
            if (concepts.Contains(unit.Concept))
            {
                return true;
            }
        }

        return false;
    }

    // "September bis Juni" answers a question about time; nothing is moved.
    private static bool IsOnlyTime(List<Unit> units) => units.TrueForAll(unit => Times.Contains(unit.Concept));

    private static bool IsSelf(Message message) => message.Words.Any(word => word.Text is "ich" or "mich" or "mein" or "meine" or "meinen" or "i"
        or "im" or "me" or "my" || word.Text.StartsWith("i'", StringComparison.Ordinal));

    private static bool HasNumber(Message message, List<Unit> units) =>
        message.Words.Any(word => word.Kind is WordKind.Number or WordKind.Rest) || Has(units, "NUM");

    // "keine Erinnerungen", "ich verstehe das nicht", "wer hat noch nicht unterschrieben"
    private static bool MayDeny(Intent intent, Message message, List<Unit> units) =>
        intent.MayBeNegated() && !units.Exists(unit => unit.Concept == Core(intent))
        && (intent != Intent.AskPlan || message.IsQuestion || IsQuestion(units));

    private static string Core(Intent intent) => intent switch
    {
        Intent.Cancel => "CANCEL",
        Intent.Skip => "SKIP",
        Intent.Undo => "UNDO",
        Intent.Snooze => "LATER",
        _ => "",
    };

    // "Wir wollen was starten": this "was" is short for "etwas"; a question begins with its word.
    private static bool IsQuestion(List<Unit> units) =>
        units.Count > 0 && units[0].Word <= 1 && units[0].Concept is "WHAT" or "WHO" or "WHEN" or "WHERE" or "HOW" or "HOWTO";

    private static int Languages(Message message) => message.Words.Where(word => word.Kind == WordKind.Plain)
        .Select(word => word.Text[0] == 'e' && word.Text.StartsWith("engl", StringComparison.Ordinal) ? 1
            : word.Text.StartsWith("deutsch", StringComparison.Ordinal) || word.Text == "german" ? 2 : 0)
        .Where(language => language > 0).Distinct().Count();
}
