using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Turns;

/// <summary>Makes outlines of all plans; their content ends here. Whoever calls has made sure that an administrator asks.</summary>
internal static class Outlining
{
    public static IReadOnlyList<PlanOutline> Of(WholeHouse house, Aliases aliases, DateTimeOffset now, string? zone)
    {
        var today = DateOnly.FromDateTime(PeoplesClock.Local(now, zone, Zones.Home));
        return [.. house.Plans.Select(kept => (Plan: aliases.Seen(kept.Plan.Read()), kept.Changed)).Where(one => one.Plan.Deleted is null)
            .Select(one => PlanOutline.Of(one.Plan, one.Changed, person => Last(house, aliases.OthersOf(person).Prepend(person)), now, today))];
    }

    /// <summary>A plan's history in outline; null where there is no such plan, or it is deleted.</summary>
    public static IReadOnlyList<Trace>? Of((StoredPlan? Plan, IReadOnlyList<StoredEdit> Edits) kept, Aliases aliases, string? zone) =>
        kept.Plan is { } stored && aliases.Seen(stored.Read()) is { Deleted: null } plan
            ? Trace.Of(plan, kept.Edits.Select(aliases.Seen), at => DateOnly.FromDateTime(PeoplesClock.Local(at, zone, Zones.Home)))
            : null;

    private static DateTimeOffset? Last(WholeHouse house, IEnumerable<string> ids) =>
        ids.Select(id => house.LastHeard.TryGetValue(id, out var at) ? at : (DateTimeOffset?)null).Max();
}
