using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Sharing;

/// <summary>
/// The one place where a name, a role or an organisation becomes people of a plan: for rights, for reminders and for lists alike, so that whoever is
/// reminded may also tick. What fits several is nobody's. Made once for each look at a plan; every name is looked up once.
/// </summary>
public sealed class Whose(Plan plan)
{
    private readonly Dictionary<string, IReadOnlyList<Member>> found = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyList<string>? others;

    // People the plan names who need not have an account.
    private IReadOnlyList<string> Others => others ??=
    [
        .. plan.Of("role").SelectMany(role => (string?[])[role.Said("person"), role.Said("deputy")])
            .Concat(plan.Of("partner").SelectMany(partner => (string?[])[partner.Said("contact"), partner.Said("deputy")])).OfType<string>(),
    ];

    /// <summary>Who does it: the name, or whoever holds the role that is named.</summary>
    public string Holder(string owner) => RoleCalled(owner)?.Said("person") ?? owner;

    /// <summary>The role of that name, in whichever language it is called, or null.</summary>
    public Entry? RoleCalled(string words) => plan.Of("role").FirstOrDefault(role => role["role"] is Value.Chosen(var options, var other)
        && (options.Any(id => IsCalled(id, words)) || words.Trim().Equals(other?.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>The accounts behind a name, a role or an organisation; of an organisation all its people, otherwise one or none.</summary>
    public IReadOnlyList<Member> Accounts(string? owner) =>
        owner?.Trim() is not { Length: > 0 } said ? []
        : found.TryGetValue(said, out var known) ? known
        : found[said] = Find(Holder(said).Trim());

    /// <summary>The task is in the hands of this member.</summary>
    public bool Holds(Member member, Entry task) => Accounts(task.Said("owner")).Contains(member);

    private IReadOnlyList<Member> Find(string name)
    {
        var people = plan.People();
        if (people.FirstOrDefault(member => member.Person.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } account)
        {
            return [account];
        }

        var whole = people.Where(member => Names.Whole(member.Name, name)).ToList();
        if (whole.Count > 0)
        {
            return whole.Count == 1 ? whole : [];
        }

        var house = plan.Of("partner").FirstOrDefault(partner => name.Equals(partner.Said("organisation")?.Trim(), StringComparison.OrdinalIgnoreCase));
        return house is not null ? [.. people.Where(member => member.Partner == house.Id)]
            : ByContact(people, name) is { } contact ? [contact]
            : Others.Any(other => Names.Whole(other, name)) ? []
            : ByPart(people, name) is { } part ? [part]
            : [];
    }

    // The plan names its contact in full, and the person came in by a shorter name.
    private Member? ByContact(IReadOnlyList<Member> people, string name) => people.Where(member => member.Partner is { } house && Names.Same(member.Name, name)
        && plan.Entry(house) is { } partner && (Names.Whole(partner.Said("contact"), name) || Names.Whole(partner.Said("deputy"), name))).ToList() is [var only] ? only : null;

    // Part of a name, where it fits only one person of all the plan knows. Somebody from outside is never taken for a fuller name than theirs:
    // "Elif Kaya" is not the partner's "Frau Kaya", whatever she may be called besides.
    private Member? ByPart(IReadOnlyList<Member> people, string name) =>
        Names.Meant(name, people.Select(member => member.Name).OfType<string>().Concat(Others)) is [var meant, ..]
        && people.Where(member => Names.Whole(member.Name, meant)).ToList() is [var only]
        && (only.Part != Part.Partner || Names.Words(name).IsSubsetOf(Names.Words(only.Name)))
            ? only : null;

    private static bool IsCalled(string role, string words) =>
        words.Trim().Equals(role, StringComparison.OrdinalIgnoreCase)
        || (RoleForm.Roles.Ids.Contains(role) && Enum.GetValues<Language>().Any(language =>
            Words.Raw(language, RoleForm.Roles.Key(role)).Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)));
}
