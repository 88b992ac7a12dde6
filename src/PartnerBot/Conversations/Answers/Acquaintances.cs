using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Partners;
using PartnerBot.Planning.Roles;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>The people a plan knows, with what they may be called by: their organisation, its kind, their role.</summary>
public static class Acquaintances
{
    /// <summary>Everyone named in the plan, each once; the id is the full name.</summary>
    public static IReadOnlyList<Mentionable> Of(Plan? plan) =>
        [.. (plan?.Entries ?? []).SelectMany(Named).GroupBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(same => new Mentionable(same.First().Name, same.First().Name)
            {
                IsPerson = true,
                Roles = [.. same.SelectMany(person => person.Roles).Where(role => role.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase)],
            })];

    private static IEnumerable<(string Name, IReadOnlyList<string> Roles)> Named(Entry entry)
    {
        IReadOnlyList<string> roles = entry.Form == PartnerForm.Form.Id ? [entry.Said("organisation") ?? "", .. Said(PartnerForm.Kinds, entry["kind"])]
            : entry.Form == RoleForm.Form.Id ? [.. Said(RoleForm.Roles, entry["role"])]
            : [];
        foreach (var field in (string[])["contact", "person"])
        {
            if (entry.Said(field) is { } name)
            {
                yield return (name, roles);
            }
        }

        if (entry.Said("deputy") is { } deputy)
        {
            yield return (deputy, Deputy);
        }
    }

    private static IReadOnlyList<string> Deputy { get; } = [.. Enum.GetValues<Language>().SelectMany(language => Words.Raw(language, "names.deputy").Split(", "))];

    private static IEnumerable<string> Said(OptionSet options, Value? value) => value is Value.Chosen(var chosen, var other)
        ? chosen.SelectMany(option => Enum.GetValues<Language>().SelectMany(language => In(language, options.Key(option)))).Append(other ?? "")
        : [];

    private static IEnumerable<string> In(Language language, string key) =>
        Words.Has(language, $"also.{key}") ? Words.Raw(language, $"also.{key}").Split(", ").Prepend(Words.Say(language, key)) : [Words.Say(language, key)];
}
