using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>Keeps one turn within the writer's transaction: all checks first, then all writes.</summary>
internal static class TurnWriting
{
    /// <exception cref="ArgumentException">The versions or numbers do not follow each other: a mistake of the caller, not of the
    /// disk.</exception>
    public static void Check(Keeping what)
    {
        if (what.Plan is { } plan && (plan.Edits.Count == 0 || plan.Seen + plan.Edits.Count != plan.After.Version))
        {
            throw new ArgumentException($"Plan {plan.After.Id}: {plan.Edits.Count} edits do not lead from {plan.Seen} to "
                + $"{plan.After.Version}.");
        }

        var number = what.Conversation.Logged - what.Log.Count;
        if (what.Log.Any(line => line.Number != ++number))
        {
            throw new ArgumentException($"Conversation {what.Address}: the log does not count up to {what.Conversation.Logged}.");
        }
    }

    public static int Size(Keeping what) =>
        what.Conversation.State.Length + (what.Plan is { After: { IsWhole: true } whole } ? whole.Weight : 0) + (what.Plan?.Edits.Sum(edit => edit.Length) ?? 0)
        + what.Records.Sum(record => record.Json?.Length ?? 0) + what.Log.Sum(line => line.Json.Length) + what.Outbox.Sum(json => json.Length) + (what.Owed?.Length ?? 0) + (what.Answer?.Length ?? 0);

    public static Kept Keep(AllTables on, Keeping what) => Hindrance(on, what, out var stand) ?? Write(on, what, stand);

    // Why it is not kept, or null where everything stands as it was seen. Reads only.
    private static Kept? Hindrance(AllTables on, Keeping what, out Stand stand)
    {
        stand = default;
        foreach (var key in what.Keys)
        {
            if (on.Keys.Find(key) is { } used)
            {
                return new Kept.Before(used.Answer);
            }
        }

        var talk = on.Conversations.Stand(what.Address);
        var plan = what.Plan is null ? default : on.Plans.Stand(what.Plan.After.Id);
        if (talk.Version != what.Conversation.Version - 1 || plan.Version != (what.Plan?.Seen ?? 0)
            || (what.PlanSeen is { } seen && on.Plans.Stand(seen.Id).Version != seen.Version)
            || (what.Silent is { } silent && silent.Persons.Any(person => on.Audit.HeardSince(person, silent.Since)))
            || !what.Records.All(on.Records.StandsAsSeen) || !LedgerWriting.Stands(on, what.Ledger))
        {
            return new Kept.Overtaken();
        }

        if (talk.Logged + what.Log.Count != what.Conversation.Logged)
        {
            throw new ArgumentException($"Conversation {what.Address}: the log stands at {talk.Logged}, not before {what.Log.Count} "
                + "lines more.");
        }

        stand = new Stand(talk.Number, talk.Person, plan.Number);
        return null;
    }

    /// <summary>Several that have nothing to do with each other. One that cannot be kept has written nothing; what is wrong with it shows when it is kept alone.</summary>
    public static IReadOnlyList<Kept> Keep(AllTables on, IReadOnlyList<Keeping> all)
    {
        var kept = new Kept[all.Count];
        for (var place = 0; place < all.Count; place++)
        {
            Kept? hindrance;
            Stand stand = default;
            try
            {
                hindrance = Hindrance(on, all[place], out stand);
            }
            catch (Exception own) when (own is DamagedRecord or ArgumentException)
            {
                hindrance = new Kept.Overtaken();
            }

            kept[place] = hindrance ?? Write(on, all[place], stand);
        }

        return kept;
    }

    private static Kept.Done Write(AllTables on, Keeping what, Stand stand)
    {
        var (talk, ledBy, plan) = stand;
        on.Keys.Add(what.Keys, what.At, what.Answer);
        if (ledBy is null)
        {
            talk = on.Conversations.Add(what.Address, what.Conversation, what.At);
        }
        else
        {
            on.Conversations.Change(talk, what.Address, what.Conversation, ledBy);
        }

        if (what.Plan is { } change)
        {
            plan = on.Plans.Keep(plan, change, what.At);
            on.Edits.Add(plan, change, what.At, what.Audit.Person);
        }

        foreach (var record in what.Records)
        {
            on.Records.Keep(record, what.At);
        }

        foreach (var file in what.Files)
        {
            on.Uploads.Keep(file);
        }

        foreach (var line in what.Log)
        {
            on.Log.Add(talk, what.Address, line);
        }

        List<long> outbox = [.. what.Outbox.Select(json => on.Outbox.Add(what.Address, what.At, json))];
        if (what.Owed is { } owed)
        {
            outbox.Add(on.Outbox.Add(what.Address, what.At, owed));
        }

        LedgerWriting.Keep(on, what.Ledger, outbox, what.At);
        if (what.DoorOf is { } person)
        {
            on.Doors.Open(person, what.Address, what.At);
            on.Notices.Wake(person, what.At);
        }

        on.Audit.Add(what.At, what.Audit);
        return new Kept.Done(outbox);
    }

    // Row of the conversation and who leads it, row of the plan, as the checks found them.
    private readonly record struct Stand(long Talk, string? LedBy, long Plan);
}
