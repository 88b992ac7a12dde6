using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>Understands commands by their phrases (<c>say.{intent}</c> in the texts, separated by <c>|</c>; <c>*</c> stands for an argument).</summary>
internal static class CommandReader
{
    private static readonly string[] Intents =
    [
        "help", "greet", "thanks", "start-plan", "show-plans", "open-plan", "cancel", "continue", "show-plan", "show-card",
        "rename-plan", "archive-plan", "reopen-plan", "back", "skip", "undo", "change-field", "add-partner", "set-goal", "assign-role", "repeat",
    ];

    public static Command? Read(string text, Scene scene)
    {
        var words = text.Trim().TrimEnd('.', '!', '?').Trim();
        if (words.Length is 0 or > 200)
        {
            return null;
        }

        foreach (var language in (Language[])[scene.State.Language, Other(scene.State.Language)])
        {
            if (LanguageAsked(words, language) is { } asked)
            {
                return new Command("change-language") { Language = asked };
            }

            foreach (var intent in Intents)
            {
                foreach (var phrase in Words.Raw(language, $"say.{intent}").Split('|'))
                {
                    if (Match(words, phrase.Trim()) is { } argument)
                    {
                        return new Command(intent, argument.Length > 0 ? argument : null);
                    }
                }
            }
        }

        return null;
    }

    private static Language Other(Language language) => language == Language.German ? Language.English : Language.German;

    private static Language? LanguageAsked(string words, Language language) =>
        Words.Raw(language, "say.german").Split('|').Any(phrase => Match(words, phrase.Trim()) is not null) ? Language.German
        : Words.Raw(language, "say.english").Split('|').Any(phrase => Match(words, phrase.Trim()) is not null) ? Language.English
        : null;

    private static string? Match(string words, string phrase)
    {
        var star = phrase.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return words.Equals(phrase, StringComparison.OrdinalIgnoreCase) ? "" : null;
        }

        var before = phrase[..star];
        var after = phrase[(star + 1)..];
        return words.Length > before.Length + after.Length
            && words.StartsWith(before, StringComparison.OrdinalIgnoreCase) && words.EndsWith(after, StringComparison.OrdinalIgnoreCase)
            ? words[before.Length..^after.Length].Trim()
            : null;
    }
}
