namespace PartnerBot.Understanding;

/// <summary>Who leaves and who takes over: "Anna geht, Ben übernimmt", "Ben replaces Anna", "hand my tasks over to Ben".</summary>
internal static class Succession
{
    // The one who comes is named before the one who goes.
    private static readonly HashSet<string> ComesFirst = new(StringComparer.Ordinal)
    {
        "statt", "anstelle", "folgt", "ersetzt", "vertritt", "beerbt", "instead", "follows", "replaces", "succeeds",
    };

    // "Anna ist weg, ihre Nachfolgerin ist Ben": whoever was named first has one.
    private static readonly HashSet<string> Theirs = new(StringComparer.Ordinal) { "ihr", "ihre", "sein", "seine", "deren", "dessen", "her", "his", "their", "whose" };

    private static readonly HashSet<string> Towards = new(StringComparer.Ordinal) { "an", "auf", "to" };

    private static readonly HashSet<string> Belonging = new(StringComparer.Ordinal) { "von", "fuer", "of", "for" };

    /// <summary>The one who leaves and the one who takes over; either may be missing.</summary>
    public static (Slot? Leaving, Slot? Following) In(Message message, Surroundings surroundings, List<Unit> units)
    {
        var people = PersonSlot.All(message, surroundings, units);
        return people switch
        {
            [] => (PersonSlot.In(message, surroundings, units), null),
            [var one] when IsAfter(message, one, Towards) => (Speaker(message), one),
            [var one] when IsAfter(message, one, Belonging) || Speaker(message) is null || SpeaksOnlyOfUs(message) => (one, null),
            [var one] => (Speaker(message), one),
            [var first, var second, ..] when IsTurned(message, first, second) => (second, first),
            [var first, var second, ..] => (first, second),
        };
    }

    // "Ben ist die Nachfolge von Anna" turns the order as well.
    private static bool IsTurned(Message message, Slot first, Slot second) =>
        !message.Words.Any(word => word.Start > first.End && word.End <= second.Start && Theirs.Contains(word.Text)) && message.Words.Any(word => word.Start > first.End && word.End <= second.Start
            && (ComesFirst.Contains(word.Text) || word.Text.StartsWith("nachfolg", StringComparison.Ordinal) || word.Text == "successor"))
        && (!message.Words.Any(word => word.Start > first.End && word.End <= second.Start && word.Text == "successor") || IsAfter(message, second, Belonging));

    private static bool IsAfter(Message message, Slot person, HashSet<string> words)
    {
        var before = message.Words.LastOrDefault(word => word.End <= person.Start);
        return before.Text is not null && words.Contains(before.Text);
    }

    private static Slot? Speaker(Message message)
    {
        var own = message.Words.FirstOrDefault(word => word.Text is "meine" or "meinen" or "meiner" or "my");
        return PersonSlot.Self(message) ?? (own.Text is null ? null : TitleSlot.Cut(message, own.Start, own.End)! with { Id = PersonSlot.Speaker });
    }

    // "Frau Berg verlässt uns": the speaker only looks on.
    private static bool SpeaksOnlyOfUs(Message message) => message.Words.Any(word => word.Text is "uns" or "us" or "our" or "unser" or "unsere");
}
