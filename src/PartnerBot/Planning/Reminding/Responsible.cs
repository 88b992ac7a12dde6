using PartnerBot.Planning.Roles;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Reminding;

/// <summary>Finds the account behind a name or a role.</summary>
public static class Responsible
{
    // "I'll do it", said by whoever leads the plan.
    private static readonly string[] Speaker = ["ich", "ich selbst", "me", "myself", "i", "wir", "we"];

    private static readonly string[] Titles = ["frau", "herr", "herrn", "dr.", "dr", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms."];

    /// <summary>The person to remind, and the name of who should have been where that person has no account in the plan.</summary>
    public static (string Person, string? Whom) Of(Plan plan, string? owner)
    {
        if (owner is null || Speaker.Contains(owner.Trim().ToLowerInvariant()))
        {
            return (Lead(plan), null);
        }

        var named = Holder(plan, owner) ?? owner;
        return Account(plan, named) is { } person ? (person, null) : (Lead(plan), named);
    }

    /// <summary>Who leads the plan.</summary>
    public static string Lead(Plan plan) => plan.People().First(member => member.Part == Part.Owner).Person;

    /// <summary>The account of who stands in for the holder of a role, or null.</summary>
    public static string? Deputy(Plan plan, string? owner) =>
        owner is null ? null : Role(plan, owner)?.Said("deputy") is { } deputy ? Account(plan, deputy) : null;

    /// <summary>The account of a person in the plan, by name: the whole of it, or a part that only one has.</summary>
    public static string? Account(Plan plan, string name)
    {
        var wanted = Bare(name);
        var exact = plan.People().Where(member => member.Person.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) || Bare(member.Name ?? "") == wanted).ToList();
        if (exact.Count == 0 && wanted.Length > 0)
        {
            exact = [.. plan.People().Where(member => Parts(member.Name).Intersect(wanted.Split(' ')).Any())];
        }

        return exact is [var only] ? only.Person : null;
    }

    private static string? Holder(Plan plan, string owner) => RoleNamed(plan, owner)?.Said("person");

    // The role that is meant, or the one that the named person holds.
    private static Entry? Role(Plan plan, string owner) => RoleNamed(plan, owner)
        ?? plan.Of("role").FirstOrDefault(role => role.Said("person") is { } person && Bare(person) == Bare(owner));

    private static Entry? RoleNamed(Plan plan, string owner) => plan.Of("role").FirstOrDefault(role => role["role"] is Value.Chosen(var options, var other)
        && (options.Any(id => IsCalled(id, owner)) || owner.Trim().Equals(other, StringComparison.OrdinalIgnoreCase)));

    private static bool IsCalled(string role, string words) =>
        words.Trim().Equals(role, StringComparison.OrdinalIgnoreCase)
        || (RoleForm.Roles.Ids.Contains(role) && Enum.GetValues<Language>().Any(language =>
            Words.Raw(language, RoleForm.Roles.Key(role)).Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Parts(string? name) => Bare(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Bare(string name) =>
        string.Join(' ', name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Except(Titles));
}
