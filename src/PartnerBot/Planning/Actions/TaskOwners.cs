using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Roles;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Actions;

/// <summary>Whose a task is, by name, by role or by account.</summary>
public static class TaskOwners
{
    /// <summary>Who does it: the name, or whoever holds the role that is named. Null while nobody is.</summary>
    public static string? Holder(this Plan plan, Entry task) => task.Said("owner") is { } owner ? RoleNamed(plan, owner)?.Said("person") ?? owner : null;

    /// <summary>Who does each task of the plan, every owner looked up once; null while nobody is.</summary>
    public static Func<Entry, string?> Holders(this Plan plan)
    {
        var known = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        return task => task.Said("owner") is not { } owner ? null : known.TryGetValue(owner, out var holder) ? holder : known[owner] = plan.Holder(task);
    }

    /// <summary>Which tasks are this account's own, every owner looked up once.</summary>
    public static Func<Entry, bool> Mine(this Plan plan, string person) => Once(task => plan.IsMine(task, person));

    /// <summary>Which tasks are this person's, every owner looked up once.</summary>
    public static Func<Entry, bool> Theirs(this Plan plan, string name) => Once(task => plan.IsOf(task, name));

    /// <summary>The task is this person's, as people name each other: "Frau Kaya" is Elif Kaya.</summary>
    public static bool IsOf(this Plan plan, Entry task, string name) => plan.Holder(task) is { } holder && (Same(holder, name) || Same(task.Said("owner")!, name));

    /// <summary>The task is this account's own, and not only in its care because nobody else can be reached.</summary>
    public static bool IsMine(this Plan plan, Entry task, string person) =>
        task.Said("owner") is { } owner && Responsible.Of(plan, owner) is (var account, null) && account == person;

    private static Func<Entry, bool> Once(Func<Entry, bool> concerns)
    {
        var known = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        return task => task.Said("owner") is { } owner && (known.TryGetValue(owner, out var told) ? told : known[owner] = concerns(task));
    }

    private static bool Same(string name, string asked)
    {
        var (parts, wanted) = (Parts(name), Parts(asked));
        return wanted.Count > 0 && (wanted.IsSubsetOf(parts) || (parts.Count > 0 && parts.IsSubsetOf(wanted)));
    }

    private static HashSet<string> Parts(string name) =>
        [.. name.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(part => !MentionWords.Titles.Contains(part))];

    private static Entry? RoleNamed(Plan plan, string owner) => plan.Of("role").FirstOrDefault(role => role["role"] is Value.Chosen(var options, var other)
        && (options.Any(id => RoleForm.Roles.Ids.Contains(id) && Enum.GetValues<Language>().Any(language => Says(Words.Raw(language, RoleForm.Roles.Key(id)), owner)))
            || (other is not null && Says(other, owner))));

    private static bool Says(string role, string owner) => role.Equals(owner.Trim(), StringComparison.OrdinalIgnoreCase);
}
