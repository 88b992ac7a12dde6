using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Sharing;

/// <summary>
/// The one place where a name, a role or an organisation becomes people of a plan: for rights, for reminders and for lists alike, so that whoever is
/// reminded may also tick. What fits several is nobody's. Made once for each look at a plan; every name is looked up once.
/// </summary>
public sealed class Whose(Plan plan)
{
    // What roles are called, in every language, once for all plans.
    private static readonly Dictionary<string, string> RoleIds = RoleForm.Roles.Ids
        .SelectMany(id => Enum.GetValues<Language>().Select(language => (Name: PartnerBot.Texts.Words.Raw(language, RoleForm.Roles.Key(id)), Id: id)))
        .DistinctBy(role => role.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(role => role.Name, role => role.Id, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, IReadOnlyList<Member>> found = new(StringComparer.OrdinalIgnoreCase);
    private List<Named>? named;
    private ILookup<string, Named>? whole;
    private ILookup<string, Named>? parts;
    private Dictionary<string, Entry>? roles;
    private Dictionary<string, Entry>? holders;
    private Dictionary<string, Entry>? houses;

    // Everybody in the plan, and people it speaks of who need not have an account.
    private List<Named> Known => named ??= [.. plan.People().Select(member => new Named(member.Name, member))
        .Concat(plan.Of("role").SelectMany(role => (string?[])[role.Said("person"), role.Said("deputy")])
            .Concat(plan.Of("partner").SelectMany(partner => (string?[])[partner.Said("contact"), partner.Said("deputy")]))
            .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new Named(name, null)))];

    private ILookup<string, Named> ByName => whole ??= Known.Where(one => one.Words.Count > 0).ToLookup(one => one.Key);

    private ILookup<string, Named> ByWord => parts ??= Known.SelectMany(one => one.Words.Select(word => (word, one))).ToLookup(pair => pair.word, pair => pair.one);

    private Dictionary<string, Entry> Roles => roles ??= First(plan.Of("role").SelectMany(role => Called(role).Select(name => (name, role))));

    private Dictionary<string, Entry> Holders => holders ??= First(plan.Of("role").Where(role => role.Said("person") is not null)
        .Select(role => (Names.Key(Names.Words(role.Said("person")), role.Said("person")!), role)));

    private Dictionary<string, Entry> Houses => houses ??= First(plan.Of("partner").Select(partner => (partner.Said("organisation") ?? "", partner)));

    /// <summary>Who does it: the name, or whoever holds the role that is named.</summary>
    public string Holder(string owner) => RoleCalled(owner)?.Said("person") ?? owner;

    /// <summary>The role of that name, in whichever language it is called, or null.</summary>
    public Entry? RoleCalled(string words) =>
        Roles.GetValueOrDefault(words.Trim()) ?? (RoleIds.TryGetValue(words.Trim(), out var id) ? Roles.GetValueOrDefault(id) : null);

    /// <summary>The first role that this person holds, or null.</summary>
    public Entry? RoleHeldBy(string name) => Holders.GetValueOrDefault(Names.Key(Names.Words(name), name));

    /// <summary>The accounts behind a name, a role or an organisation; of an organisation all its people, otherwise one or none.</summary>
    public IReadOnlyList<Member> Accounts(string? owner) =>
        owner?.Trim() is not { Length: > 0 } said ? []
        : found.TryGetValue(said, out var known) ? known
        : found[said] = Find(Holder(said).Trim());

    /// <summary>The task is in the hands of this member.</summary>
    public bool Holds(Member member, Entry task) => Accounts(task.Said("owner")).Contains(member);

    private IReadOnlyList<Member> Find(string name)
    {
        if (plan.People().FirstOrDefault(member => member.Person.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } account)
        {
            return [account];
        }

        var words = Names.Words(name);
        var called = words.Count > 0 ? ByName[Names.Key(words, name)].ToList() : [];
        if (called.Any(one => one.Member is not null))
        {
            return called.Where(one => one.Member is not null).ToList() is [var only] ? [only.Member!] : [];
        }

        var near = Near(words);
        return Houses.TryGetValue(name, out var house) ? [.. plan.People().Where(member => member.Partner == house.Id)]
            : ByContact(near, words) is { } contact ? [contact]
            : called.Count > 0 ? []
            : ByPart(near, words) is { } part ? [part]
            : [];
    }

    // Those of whose name all words are in this one, or the other way round.
    private List<Named> Near(IReadOnlySet<string> words)
    {
        var seen = new HashSet<Named>();
        foreach (var word in words)
        {
            foreach (var one in ByWord[word])
            {
                if (Fit(one.Words, words))
                {
                    seen.Add(one);
                }
            }
        }

        return [.. seen];
    }

    // The plan names its contact in full, and the person came in by a shorter name.
    private Member? ByContact(IReadOnlyList<Named> near, IReadOnlySet<string> words) =>
        near.Where(one => one.Member?.Partner is { } house && plan.Entry(house) is { } partner
            && (Names.Words(partner.Said("contact")).SetEquals(words) || Names.Words(partner.Said("deputy")).SetEquals(words))).ToList() is [var only] ? only.Member : null;

    // Part of a name, where it fits only one person of all the plan knows. Somebody from outside is never taken for a fuller name than theirs:
    // "Elif Kaya" is not the partner's "Frau Kaya", whatever she may be called besides.
    private static Member? ByPart(IReadOnlyList<Named> near, IReadOnlySet<string> words) =>
        near.Count > 0 && near.All(one => one.Key == near[0].Key) && near.Where(one => one.Member is not null).ToList() is [{ Member: { } only } meant]
            && (only.Part != Part.Partner || words.IsSubsetOf(meant.Words)) ? only : null;

    private static bool Fit(IReadOnlySet<string> one, IReadOnlySet<string> other) => one.IsSubsetOf(other) || other.IsSubsetOf(one);

    private static IEnumerable<string> Called(Entry role) => role["role"] is Value.Chosen(var options, var other) ? options.Append(other ?? "") : [];

    // Of several with one name the first counts.
    private static Dictionary<string, Entry> First(IEnumerable<(string Name, Entry Entry)> all)
    {
        var table = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entry) in all.Where(one => one.Name.Trim().Length > 0))
        {
            table.TryAdd(name.Trim(), entry);
        }

        return table;
    }

    /// <param name="Member">Null for somebody without an account.</param>
    private sealed record Named(IReadOnlySet<string> Words, Member? Member)
    {
        public Named(string? name, Member? member)
            : this(Names.Words(name), member)
        {
        }

        public string Key { get; } = Names.Key(Words, "");

        public bool Equals(Named? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
