using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Turns;

/// <summary>Reads plans outside of turns: what the person stands in, cut to what they may see. Whoever shows a plan without a turn takes it from here.</summary>
internal sealed class Lookout(IStore store, Aliases aliases)
{
    private const int LongestId = 64;
    private const int MostEdits = 200;

    // No conversation lives there: plans are asked for by name.
    private static readonly Address Nowhere = new("lookout", "");

    /// <summary>The person's plans, newest change first, archived ones last.</summary>
    public async Task<IReadOnlyList<Seen>> All(string id, CancellationToken stop)
    {
        var person = aliases.PersonOf(id);
        var recalled = await store.Recall(Asking(person) with { Portfolio = true }, stop);
        return [.. (recalled.Portfolio ?? []).Select(kept => See(kept, person, [])).OfType<Seen>().OrderBy(seen => seen.Plan.Archived)];
    }

    /// <summary>Null where there is no such plan, and in the same way where it is not this person's.</summary>
    public async Task<Seen?> One(string id, string plan, CancellationToken stop)
    {
        if (plan.Length > LongestId)
        {
            return null;
        }

        var person = aliases.PersonOf(id);
        var asked = Asking(person) with { Plan = plan };
        if ((await store.Recall(asked, stop)).Plan is not { } kept || See(kept, person, []) is not { } seen)
        {
            return null;
        }

        if (!Seen.ReadsHistory(seen.Standing))
        {
            return seen;
        }

        // Read again with it, so that plan and history are of one moment.
        var whole = await store.Recall(asked with { HistoryAfter = Math.Max(0, kept.Version - MostEdits) }, stop);
        return whole.Plan is null ? null : See(whole.Plan, person, whole.History ?? []);
    }

    /// <summary>A plan that is not this administrator's and that they have just opened with a reason; null for every other one. Whoever calls has made sure that it is one.</summary>
    public async Task<Seen?> Opened(string id, string plan, DateTimeOffset now, CancellationToken stop)
    {
        var person = aliases.PersonOf(id);
        return plan.Length <= LongestId
            && await store.Record(new RecordKey(Planning.Sharing.Opened.Kind, Planning.Sharing.Opened.Id(person, plan)), stop) is { } record
            && Planning.Sharing.Opened.Read(record.Json).Holds(now)
            && await store.Plan(plan, stop) is { } kept && aliases.Seen(kept.Read()) is var whole && whole.StandingIn(person, administrator: true) is Standing.Administrator
            && whole.SeenBy(person, Standing.Administrator) is { } part
            ? new Seen(part, Standing.Administrator, person, [])
            : null;
    }

    /// <summary>All plans in outline. Only for those who run the installation; whoever calls has made sure.</summary>
    public async Task<IReadOnlyList<PlanOutline>> Outlines(DateTimeOffset now, CancellationToken stop) =>
        (await store.Recall(new Recalling(Nowhere, [], "") { Outlines = true }, stop)).Outlines is { } house ? Outlining.Of(house, aliases, now, null) : [];

    private Recalling Asking(string person) => new(Nowhere, [], person) { Others = aliases.OthersOf(person) };

    private Seen? See(StoredPlan kept, string person, IReadOnlyList<StoredEdit> edits)
    {
        var plan = aliases.Seen(kept.Read());
        var standing = plan.StandingIn(person, administrator: false);
        return plan.SeenBy(person, standing) is { } part
            ? new Seen(part, standing, person, [.. edits.Reverse().Select(aliases.Seen)])
            : null;
    }
}
