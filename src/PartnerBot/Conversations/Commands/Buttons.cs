using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>The words of our own buttons, in either language: they always mean what they say.</summary>
internal static class Buttons
{
    private static readonly (string Key, string Intent)[] Offers =
    [
        ("offer.new-plan", "start-plan"), ("offer.show-plans", "show-plans"), ("offer.help", "help"), ("offer.help-all", "help-all"), ("offer.continue", "continue"),
        ("offer.show-plan", "show-plan"), ("offer.cancel", "cancel"), ("offer.skip", "skip"), ("offer.undo", "undo"), ("offer.reopen", "reopen-plan"),
        ("offer.check-roles", "check-roles"), ("offer.show-progress", "show-progress"), ("offer.helpful", "rate-helpful"), ("offer.unhelpful", "rate-unhelpful"), ("offer.hand-on", "ask-human"), ("offer.open-questions", "show-questions"),
        ("offer.show-more", "show-more"), ("offer.show-tasks", "show-tasks"), ("offer.checklists", "show-checklists"), ("offer.agenda", "show-agenda"),
        ("offer.show-directory", "show-directory"), ("offer.import", "import-directory"), ("offer.take-list", "take-list"),
        ("offer.add-organisation", "add-organisation"), ("offer.edit-organisation", "edit-organisation"), ("offer.remove-organisation", "remove-organisation"),
        ("offer.retry-reminders", "retry-reminders"), ("offer.check-balance", "check-balance"), ("offer.link-address", "link-address"), ("offer.add-to-plan", "add-to-plan"), ("offer.to-directory", "to-directory"),
    ];

    /// <summary>Buttons that ask for one kind of draft; which one, their words say.</summary>
    private static readonly IReadOnlyList<string> Drafts =
        [.. Enum.GetValues<Language>().SelectMany(language => ((string[])["offer.draft-pitch", "offer.draft-mail", "offer.draft-call"]).Select(key => Words.Raw(language, key)))];

    private static readonly Dictionary<string, string>[] Intents = [Table(Language.English), Table(Language.German)];

    private static readonly Dictionary<string, string>[] Changes = [Naming(Language.English), Naming(Language.German)];

    private static readonly Dictionary<string, string>[] Steps = [Opening(Language.English), Opening(Language.German)];

    public static Command? Read(string text, Language language)
    {
        var words = text.Trim().TrimEnd('.', '!');
        var other = language == Language.German ? Language.English : Language.German;
        return Drafts.Any(draft => draft.Equals(words, StringComparison.OrdinalIgnoreCase)) ? new Command("draft-message") { Words = words }
            : Intents[(int)language].TryGetValue(words, out var intent) || Intents[(int)other].TryGetValue(words, out intent) ? new Command(intent)
            : Steps[(int)language].TryGetValue(words, out var step) || Steps[(int)other].TryGetValue(words, out step) ? new Command("open-step") { Id = step }
            : Changes[(int)language].TryGetValue(words, out var field) || Changes[(int)other].TryGetValue(words, out field)
                ? field.Length > 0 ? new Command("change-field", words) { Id = field } : null
            : null;
    }

    // "Zielgruppe ändern" is what the help teaches, so it holds for every field whose name is its own; a shared name is asked about.
    private static Dictionary<string, string> Naming(Language language)
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in Fields.Of(language))
        {
            foreach (var name in field.Synonyms.Prepend(field.Label).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                foreach (var phrase in language == Language.German ? (string[])[$"{name} ändern", $"ändere {name}"] : [$"change {name}", $"change the {name}"])
                {
                    // The empty id marks a name that several fields share.
                    table[phrase] = table.ContainsKey(phrase) ? "" : field.Id;
                }
            }
        }

        foreach (var (words, id) in FieldNames.InForms(language))
        {
            table[words] = id;
        }

        return table;
    }

    private static Dictionary<string, string> Opening(Language language) =>
        Journey.Further.Select(step => (Words: Words.Raw(language, $"step.{step.Id}.offer"), step.Id))
            .Concat(Journey.Steps.Select(step => (Words.Say(language, "offer.to-step", ("step", new Line($"step.{step.Id}"))), step.Id)))
            .ToDictionary(step => step.Item1, step => step.Id, StringComparer.OrdinalIgnoreCase);

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
