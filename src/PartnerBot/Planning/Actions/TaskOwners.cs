using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Roles;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning.Actions;

/// <summary>Tasks by who does them, for lists. Who is meant by a name, <see cref="Whose"/> says.</summary>
public static class TaskOwners
{
    /// <summary>Who does it: the name, or whoever holds the role that is named. Null while nobody is.</summary>
    public static string? Holder(this Plan plan, Entry task) => task.Said("owner") is { } owner ? new Whose(plan).Holder(owner) : null;

    /// <summary>Who does each task of the plan, every owner looked up once; null while nobody is.</summary>
    public static Func<Entry, string?> Holders(this Plan plan) => Once(new Whose(plan).Holder);

    /// <summary>Which tasks are this account's own and not only in its care because nobody else can be reached, every owner looked up once.</summary>
    public static Func<Entry, bool> Mine(this Plan plan, string person)
    {
        var whose = new Whose(plan);
        var mine = Once(owner => Responsible.Of(plan, owner, whose) is (var account, null) && account == person);
        return task => mine(task);
    }

    /// <summary>Which tasks are this person's, as people name each other: "Frau Kaya" is Elif Kaya. Every owner is looked up once.</summary>
    public static Func<Entry, bool> Theirs(this Plan plan, string name)
    {
        var whose = new Whose(plan);
        var theirs = Once(owner => Names.Same(whose.Holder(owner), name) || Names.Same(owner, name));
        return task => theirs(task);
    }

    private static Func<Entry, T?> Once<T>(Func<string, T> look)
    {
        var known = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        return task => task.Said("owner") is not { } owner ? default : known.TryGetValue(owner, out var told) ? told : known[owner] = look(owner);
    }
}
