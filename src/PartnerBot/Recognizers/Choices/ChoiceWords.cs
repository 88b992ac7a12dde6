namespace PartnerBot.Recognizers.Choices;

/// <summary>Words that choose without naming a choice, in both languages; people mix them.</summary>
internal static class ChoiceWords
{
    public static readonly HashSet<string> All =
        ["alle", "alles", "allen", "saemtliche", "jede", "jedes", "jeden", "beide", "beides", "beiden", "all", "everything", "every",
            "both", "each", "saemtliches", "komplett"];

    public static readonly HashSet<string> None =
        ["keine", "keins", "keiner", "keines", "keinen", "keinem", "nichts", "none", "nothing", "neither", "keinerlei"];

    public static readonly HashSet<string> Except = ["ausser", "ohne", "except", "without", "excluding", "ausgenommen", "abzueglich",
        "minus"];

    public static readonly HashSet<string> Not = ["nicht", "not", "kein", "no", "never", "nie", "keinesfalls", "don"];

    /// <summary>Ends what "nicht" or "not" refers to.</summary>
    public static readonly HashSet<string> Instead = ["sondern", "lieber", "stattdessen", "rather", "instead", "dafuer", "aber", "nur"];

    public static readonly HashSet<string> To = ["bis", "to", "through", "thru", "until"];

    public static readonly HashSet<string> First = ["erste", "ersten", "first"];

    public static readonly HashSet<string> Last = ["letzte", "letzten", "last"];
}
