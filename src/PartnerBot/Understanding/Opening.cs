namespace PartnerBot.Understanding;

/// <summary>Words before the matter: greetings, politeness, hesitation. "Hi, could you …" is read from "could" on.</summary>
internal static class Opening
{
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "hallo", "hi", "hey", "hello", "moin", "servus", "bot", "partnerbot", "please", "bitte", "also", "sondern", "but",
        "instead", "aber", "aeh", "aehm", "uh", "um", "then", "dann", "well", "ok", "okay", "na", "ja", "yes", "gut", "super",
        "great", "ach", "oh", "nah", "nee", "nope", "hm", "hmm", "tja", "puh", "phew", "alright", "klasse",
    };

    // "Hallo zusammen", "well done": with these the first word is no opening but half of the matter.
    private static readonly HashSet<string> Belonging = new(StringComparer.Ordinal) { "zusammen", "du", "alle", "all", "everyone", "everybody", "there", "team", "gemacht", "done" };

    /// <summary>The message without its opening words; unchanged where nothing else would remain.</summary>
    public static Message Strip(Message message)
    {
        var first = 0;
        while (first < message.Words.Count && Before.Contains(message.Words[first].Text) && !IsHalf(message, first))
        {
            first++;
        }

        return first == 0 || first >= message.Words.Count ? message : message.With([.. message.Words.Skip(first)]);
    }

    private static bool IsHalf(Message message, int at) => at == message.Words.Count - 2 && Belonging.Contains(message.Words[at + 1].Text);
}
