using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>Keeps one turn within the writer's transaction: all checks first, then all writes.</summary>
internal static class TurnWriting
{
    /// <exception cref="ArgumentException">The versions or numbers do not follow each other: a mistake of the caller, not of the disk.</exception>
    public static void Check(Keeping what)
    {
        if (what.Plan is { } plan && (plan.Edits.Count == 0 || plan.Seen + plan.Edits.Count != plan.After.Version))
        {
            throw new ArgumentException($"Plan {plan.After.Id}: {plan.Edits.Count} edits do not lead from {plan.Seen} to {plan.After.Version}.");
        }

        var number = what.Conversation.Logged - what.Log.Count;
        if (what.Log.Any(line => line.Number != ++number))
        {
            throw new ArgumentException($"Conversation {what.Address}: the log does not count up to {what.Conversation.Logged}.");
        }
    }

    public static int Size(Keeping what) =>
        what.Conversation.State.Length + (what.Plan?.After.Json.Length ?? 0) + (what.Plan?.Edits.Sum(edit => edit.Length) ?? 0)
        + what.Log.Sum(line => line.Json.Length) + what.Outbox.Sum(json => json.Length) + ((what.Answer?.Length ?? 0) * what.Keys.Count);

    public static Kept Keep(AllTables on, Keeping what)
    {
        foreach (var key in what.Keys)
        {
            if (on.Keys.Find(key) is { } used)
            {
                return new Kept.Before(used.Answer);
            }
        }

        var stands = on.Conversations.Stand(what.Address);
        if ((stands?.Version ?? 0) != what.Conversation.Version - 1)
        {
            return new Kept.Overtaken();
        }

        if (what.Plan is { } plan && on.Plans.Version(plan.After.Id) != plan.Seen)
        {
            return new Kept.Overtaken();
        }

        if ((stands?.Logged ?? 0) + what.Log.Count != what.Conversation.Logged)
        {
            throw new ArgumentException($"Conversation {what.Address}: the log stands at {stands?.Logged ?? 0}, not before {what.Log.Count} lines more.");
        }

        return Write(on, what, stands?.Person);
    }

    private static Kept.Done Write(AllTables on, Keeping what, string? ledBy)
    {
        foreach (var key in what.Keys)
        {
            on.Keys.Add(key, what.At, what.Answer);
        }

        if (ledBy is null)
        {
            on.Conversations.Add(what.Address, what.Conversation, what.At);
        }
        else
        {
            on.Conversations.Change(what.Address, what.Conversation, ledBy);
        }

        if (what.Plan is { } plan)
        {
            on.Plans.Keep(plan, what.At);
            on.Edits.Add(plan, what.At, what.Audit.Person);
        }

        foreach (var line in what.Log)
        {
            on.Log.Add(what.Address, line);
        }

        var outbox = new long[what.Outbox.Count];
        for (var i = 0; i < outbox.Length; i++)
        {
            outbox[i] = on.Outbox.Add(what.Address, what.At, what.Outbox[i]);
        }

        on.Audit.Add(what.At, what.Audit);
        return new Kept.Done(outbox);
    }
}
