using PartnerBot.Planning;

namespace PartnerBot.Turns;

/// <summary>What the store remembers for a turn.</summary>
public sealed record Recalled
{
    /// <summary>Those of the asked keys that an earlier turn has used, with what that turn answered; not all of them where memory served.</summary>
    public IReadOnlyList<UsedKey> Used { get; init; } = [];

    /// <summary>Null before the conversation's first turn.</summary>
    public StoredConversation? Conversation { get; init; }

    /// <summary>Null when there is none, or none that this person may open.</summary>
    public StoredPlan? Plan { get; init; }

    /// <summary>The person's plans, newest change first, at most 50, archived ones included.</summary>
    public IReadOnlyList<PlanLine> Plans { get; init; } = [];
}
