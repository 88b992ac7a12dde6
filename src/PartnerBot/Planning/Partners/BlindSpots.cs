using Knowledge.Catalogue;
using PartnerBot.Planning.Directory;

namespace PartnerBot.Planning.Partners;

/// <summary>Who is missing: groups and resources of the plan → kinds of partners that nobody covers → organisations that the library knows.</summary>
public static class BlindSpots
{
    public const int Most = 5;
    private const int MostOrganisations = 2;

    /// <summary>The best first; empty where every wish is covered or none was named.</summary>
    public static IReadOnlyList<Suggestion> Find(Plan plan, IReadOnlyList<PartnerKind> kinds, IReadOnlyList<(string Id, Organisation Organisation)> directory)
    {
        var partners = plan.Of(PartnerForm.Form.Id).ToList();
        var here = partners.Where(partner => partner.Picked("status") != "declined").ToList();
        var covered = here.Select(partner => partner.Picked("kind")).OfType<string>().ToHashSet();
        var known = kinds.ToDictionary(kind => kind.Id);
        var audiences = OpenAudiences(plan, here, known);
        var resources = OpenResources(plan, here, known);
        var names = partners.Select(partner => partner.Said("organisation")).OfType<string>().Select(OrganisationName.Key).ToHashSet();
        return
        [
            .. kinds.Where(kind => !covered.Contains(kind.Id))
                .Select(kind => new Suggestion(
                    kind.Id,
                    [.. audiences.Where(audience => kind.Audiences.Contains(Groups.InCatalogue(audience)))],
                    [.. resources.Where(kind.Resources.Contains)],
                    [.. directory.Where(one => one.Organisation.KindId == kind.Id && !names.Contains(OrganisationName.Key(one.Organisation.Name))).Take(MostOrganisations)]))
                .Where(suggestion => Worth(suggestion) > 0)
                .OrderByDescending(Worth).ThenByDescending(suggestion => suggestion.Organisations.Count)
                .Take(Most),
        ];
    }

    /// <summary>Groups of the plan that no partner in it reaches.</summary>
    public static IReadOnlyList<string> OpenAudiences(Plan plan, IReadOnlyList<Entry> partners, IReadOnlyDictionary<string, PartnerKind> kinds) =>
        [.. Groups.Wanted(plan).Where(audience => Groups.InCatalogue(audience) is { } group
            && !partners.Any(partner => KindOf(partner, kinds)?.Audiences.Contains(group) == true))];

    /// <summary>What the plan lacks and no partner in it brings.</summary>
    public static IReadOnlyList<string> OpenResources(Plan plan, IReadOnlyList<Entry> partners, IReadOnlyDictionary<string, PartnerKind> kinds) =>
        [.. Groups.Lacking(plan).Where(resource => !partners.Any(partner => Brings(partner, KindOf(partner, kinds)).Contains(resource)))];

    /// <summary>What a partner brings: as was said, else as its kind usually does.</summary>
    public static IReadOnlyList<string> Brings(Entry partner, PartnerKind? kind) =>
        partner["brings"] is Value.Chosen { Options: { Count: > 0 } said } ? said : partner["brings"] is Value.Chosen ? [] : kind?.Resources ?? [];

    public static PartnerKind? KindOf(Entry partner, IReadOnlyDictionary<string, PartnerKind> kinds) =>
        partner.Picked("kind") is { } id ? kinds.GetValueOrDefault(id) : null;

    // Whom nobody reaches weighs more than what nobody brings; access helps only to those who are wanted.
    private static int Worth(Suggestion suggestion) =>
        (3 * suggestion.Audiences.Count) + suggestion.Resources.Count(resource => resource != "access" || suggestion.Audiences.Count > 0);
}
