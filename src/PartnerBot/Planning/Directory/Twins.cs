namespace PartnerBot.Planning.Directory;

/// <summary>Finds out whether two entries of the directory are one organisation.</summary>
public sealed class Twins
{
    private readonly Dictionary<string, List<Organisation>> names = [];
    private readonly Dictionary<string, Organisation> addresses = [];

    public Twins(IEnumerable<Organisation> known)
    {
        foreach (var organisation in known)
        {
            Add(organisation);
        }
    }

    public void Add(Organisation organisation)
    {
        var name = OrganisationName.Key(organisation.Name);
        if (!names.TryGetValue(name, out var same))
        {
            names[name] = same = [];
        }

        same.Add(organisation);
        foreach (var address in Addresses(organisation))
        {
            addresses.TryAdd(address, organisation);
        }
    }

    /// <summary>The same name in the same town (or where a town is unknown), or the same name's beginning at the same address; null for a new one.</summary>
    public Organisation? Of(Organisation organisation)
    {
        var same = names.GetValueOrDefault(OrganisationName.Key(organisation.Name));
        return same?.FirstOrDefault(known => SameTown(known, organisation))
            ?? Addresses(organisation).Select(address => addresses.GetValueOrDefault(address)).FirstOrDefault(known => known is not null && Alike(known.Name, organisation.Name));
    }

    /// <summary>Somebody else has the plain name already.</summary>
    public bool HasName(string name) => names.ContainsKey(OrganisationName.Key(name));

    private static bool SameTown(Organisation one, Organisation other) =>
        one.Said("town") is not { } town || other.Said("town") is not { } second || OrganisationName.Key(town) == OrganisationName.Key(second);

    // A school district has one website for all its schools: the address alone makes no twin, a shared word of the name does with it.
    private static bool Alike(string one, string other) =>
        OrganisationName.Words(one).Where(word => word.Length > 3).Intersect(OrganisationName.Words(other)).Count() > 1
        || OrganisationName.Key(one).Split(' ')[0] == OrganisationName.Key(other).Split(' ')[0];

    private static IEnumerable<string> Addresses(Organisation organisation)
    {
        if (organisation.Said("email") is { } mail)
        {
            yield return mail.Trim().ToLowerInvariant();
        }

        if (organisation.Said("website") is { } site && Uri.TryCreate(site, UriKind.Absolute, out var url) && url.AbsolutePath is "/" or "")
        {
            yield return url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host;
        }
    }
}
