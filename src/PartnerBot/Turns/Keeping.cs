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

    /// <summary>Activities for the conversation's own log (Direct Line), numbered on from the conversation's watermark.</summary>
    public IReadOnlyList<Logged> Log { get; init; } = [];

    /// <summary>Activities to send through a connector.</summary>
    public IReadOnlyList<byte[]> Outbox { get; init; } = [];

    /// <summary>Who did it and what kind of turn it was; never what was said.</summary>
    public required AuditLine Audit { get; init; }
}
