using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations;

/// <summary>What a decision cannot be made without; the shell fetches it and asks again.</summary>
public abstract record Need
{
    private Need()
    {
    }

    /// <summary>Another plan than the one at hand.</summary>
    public sealed record APlan(string Id) : Need;

    /// <summary>
    /// A plan that the person has no part in yet or any more. Only to be asked for by a decision that holds what opens it: an invitation, a plan
    /// they deleted themselves, an administrator's reason.
    /// </summary>
    public sealed record Shut(string Id) : Need;

    /// <summary>All records of a kind: the directory, the library's own recipes.</summary>
    public sealed record AllOf(string Kind) : Need;

    /// <summary>One record, if it is there.</summary>
    public sealed record One(string Kind, string Id) : Need;

    /// <summary>Several records, as far as they are there.</summary>
    public sealed record Some(IReadOnlyList<RecordKey> Keys) : Need;

    /// <summary>The person's reminders, told and to come.</summary>
    public sealed record Reminders : Need;

    /// <summary>Reminders that reached nobody: those of one plan, or all of them.</summary>
    /// <param name="Plan">Null means all plans.</param>
    public sealed record Stuck(string? Plan) : Need;

    /// <summary>People to whom nothing can be sent.</summary>
    public sealed record Unreached : Need;

    /// <summary>The history of the plan at hand behind a version, with who and when.</summary>
    public sealed record History(long After) : Need;

    /// <summary>One change of the plan at hand, with what takes it back.</summary>
    /// <param name="From">The version of the plan that its first edit made.</param>
    /// <param name="To">The version that its last edit made.</param>
    public sealed record Steps(long From, long To) : Need
    {
        /// <summary>What changed it afterwards, wanted behind it.</summary>
        public Steps? Later { get; init; }

        public static Steps Of(OwnChange change) => new(change.From, change.To) { Later = change.Later is { } later ? Of(later) : null };
    }

    /// <summary>The table in a file that was sent into this conversation.</summary>
    public sealed record ATable(string File) : Need;

    /// <summary>All plans of the installation in outline. Answered to administrators only; others get none.</summary>
    public sealed record Outlines : Need;

    /// <summary>The history of any plan in outline. Answered to administrators only; others get none.</summary>
    public sealed record Traces(string Plan) : Need;

    /// <summary>What a file is that was sent into this conversation.</summary>
    public sealed record AFile(string File) : Need;

    /// <summary>The person's plans with all that is in them, instead of their titles only.</summary>
    public sealed record Portfolio : Need;
}
