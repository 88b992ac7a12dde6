using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>The words of our own buttons, in either language: they always mean what they say.</summary>
internal static class Buttons
{
    private static readonly (string Key, string Intent)[] Offers =
    [
        ("offer.new-plan", "start-plan"), ("offer.show-plans", "show-plans"), ("offer.help", "help"), ("offer.continue", "continue"),
        ("offer.show-plan", "show-plan"), ("offer.cancel", "cancel"), ("offer.skip", "skip"), ("offer.undo", "undo"), ("offer.reopen", "reopen-plan"),
    ];

    private static readonly Dictionary<string, string>[] Intents = [Table(Language.English), Table(Language.German)];

    public static Command? Read(string text, Language language)
    {
        var words = text.Trim();
        var other = language == Language.German ? Language.English : Language.German;
        return Intents[(int)language].TryGetValue(words, out var intent) || Intents[(int)other].TryGetValue(words, out intent) ? new Command(intent) : null;
    }

    private static Dictionary<string, string> Table(Language language)
    {
        var table = Offers.ToDictionary(offer => Words.Raw(language, offer.Key), offer => offer.Intent, StringComparer.OrdinalIgnoreCase);
        foreach (var key in Words.Keys(language).Where(key => key.StartsWith("intent.", StringComparison.Ordinal)))
        {
            table.TryAdd(Words.Raw(language, key), key["intent.".Length..]);
        }

        return table;
    }
}
