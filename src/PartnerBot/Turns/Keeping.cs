using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>All that one turn wants kept, in one transaction.</summary>
public sealed record Keeping
{
    public required Address Address { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Delivery keys that this turn uses up; if one is used already, nothing is kept.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>What the keys answer when they come again.</summary>
    public byte[]? Answer { get; init; }

    /// <summary>The conversation as it shall be; its version is the one the turn saw, plus one.</summary>
    public required StoredConversation Conversation { get; init; }

    public PlanChange? Plan { get; init; }

    /// <summary>The plan that was decided on where it does not change itself; if somebody changed it meanwhile, nothing is kept.</summary>
    public PlanSeen? PlanSeen { get; init; }

    /// <summary>Records beside the plan; if one was changed by somebody else meanwhile, nothing is kept.</summary>
    public IReadOnlyList<RecordChange> Records { get; init; } = [];

    /// <summary>Whose silence this rests on; if one of them has spoken since, nothing is kept.</summary>
    public Silence? Silent { get; init; }

    /// <summary>Files that a plan speaks of from now on, or no more.</summary>
    public IReadOnlyList<KeptFile> Files { get; init; } = [];

    /// <summary>Activities for the conversation's own log (Direct Line), numbered on from the conversation's watermark.</summary>
    public IReadOnlyList<Logged> Log { get; init; } = [];

    /// <summary>Activities to send through a connector.</summary>
    public IReadOnlyList<byte[]> Outbox { get; init; } = [];

    /// <summary>
    /// The answer to an invoke as an activity to send, last of all: it waits until the channel says that the answer came in time, and then goes,
    /// or that it did not, and then is sent. A crash in between sends it.
    /// </summary>
    public byte[]? Owed { get; init; }

    /// <summary>What changes in the ledger of reminders; if it rests on something that has changed meanwhile, nothing is kept.</summary>
    public LedgerChange? Ledger { get; init; }

    /// <summary>Whose own conversation this is: the way to reach that person from now on. Null in groups, and where nobody spoke.</summary>
    public string? DoorOf { get; init; }

    /// <summary>Who did it and what kind of turn it was; never what was said.</summary>
    public required AuditLine Audit { get; init; }
}
