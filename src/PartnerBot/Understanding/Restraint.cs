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

    private const float Support = 0.05f;

    /// <summary>Whether a message cannot have this intent.</summary>
    public static bool Forbids(Intent intent, Message message, List<Unit> units, bool isDenied) =>
        (isDenied && !MayDeny(intent, message, units))
        || (!intent.MayBeAsked() && IsQuestion(units))
        || (units.Count > 0 && units[0].Concept == "HOWTO" && intent is not (Intent.Help or Intent.NextStep))
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
        Intent.AskPlan => !message.Words.Any(word => General.Contains(word.Text))
            && (message.IsQuestion || units.Exists(unit => unit.Concept is "WHAT" or "WHO" or "WHEN" or "WHERE" or "HOW" or "SHOW" or "PROGRESS"
                or "OVERDUE" or "MISSING" or "WHODOES" or "DUE" or "SIGN" or "CHECK")),
        Intent.AssignRole => units.Exists(unit => unit.Concept is "ROLE" or "ROLES" or "DUTY" or "TAKEON" or "TASK" or "ADD" or "MAKE" or "WHODOES"
            or "SHOW" or "INVITE" or "SUGGEST"),
        Intent.ChangeField => units.Exists(unit => unit.Concept is "CHANGE" or "RENAME" or "MAKE" or "ADD" or "MOVE"),
        Intent.RecordValue => HasNumber(message, units) && Has(units, "VALUE", "ADD", "MAKE", "GOAL", "CHANGE", "NEW", "DAY", "MONTH")
            || Has(units, "VALUE", "GOAL") && Has(units, "ADD", "MAKE", "NEW"),
        Intent.BlockTask => Has(units, "BLOCKED", "OVERDUE", "TASK", "MISSING") && message.Words.Count > 1,
        Intent.MoveDate => Has(units, "SHIFT", "LATER", "CHANGE", "MOVE", "MAKE", "NEW", "DUE", "STILL") || Has(units, "DAY", "MONTH", "UNIT") && Has(units, "BODY", "MEETING", "TASK"),
        Intent.LeavePlan => Has(units, "STEPOUT", "DELETE", "FROMPLAN", "NOMORE", "NOT", "CANCEL", "MYDATA", "CLOSE") || message.Words.Count > 2 && Has(units, "PLAN") && Has(units, "OUR"),
        Intent.HandOver => Has(units, "HANDOVER", "TAKEON", "DUTY", "DAY", "MONTH", "UNIT") || HasWrittenDay(message),
        Intent.FitScore or Intent.FindBlindSpots => !message.Words.Any(word => General.Contains(word.Text) || word.Text is "must" or "muss"),
        Intent.ShowPlan => !units.Exists(unit => unit.Concept == "BOARD") || units.TrueForAll(unit => unit.IsKnown),
        _ => true,
    };

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

    private static bool HasNumber(Message message, List<Unit> units) =>
        message.Words.Any(word => word.Kind == WordKind.Number) || Has(units, "NUM");

    // "31.3.", "3/31"
    private static bool HasWrittenDay(Message message) => message.Words.Any(word =>
        word.Kind == WordKind.Number && message.Text.AsSpan(word.Start, word.End - word.Start).IndexOfAny('.', '/') > 0);

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

    private static bool IsQuestion(List<Unit> units) =>
        units.Count > 0 && units[0].Concept is "WHAT" or "WHO" or "WHEN" or "WHERE" or "HOW" or "HOWTO";

    private static int Languages(Message message) => message.Words.Where(word => word.Kind == WordKind.Plain)
        .Select(word => word.Text[0] == 'e' && word.Text.StartsWith("engl", StringComparison.Ordinal) ? 1
            : word.Text.StartsWith("deutsch", StringComparison.Ordinal) || word.Text == "german" ? 2 : 0)
        .Where(language => language > 0).Distinct().Count();
}
