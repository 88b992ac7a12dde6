using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;

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

    /// <summary>What was asked for by <see cref="Recalling.Shut"/>; null for a plan that is not there.</summary>
    public IReadOnlyDictionary<string, StoredPlan?> Shut { get; init; } = new Dictionary<string, StoredPlan?>();

    /// <summary>What was asked for by <see cref="Recalling.Kinds"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LibraryRecord>> Kinds { get; init; } = new Dictionary<string, IReadOnlyList<LibraryRecord>>();

    /// <summary>What was asked for by <see cref="Recalling.Ones"/>; null for one that is not there.</summary>
    public IReadOnlyDictionary<RecordKey, LibraryRecord?> Ones { get; init; } = new Dictionary<RecordKey, LibraryRecord?>();

    /// <summary>Oldest first; null where it was not asked for or there is no plan.</summary>
    public IReadOnlyList<StoredEdit>? History { get; init; }

    /// <summary>All plans of the installation; null where they were not asked for.</summary>
    public WholeHouse? Outlines { get; init; }

    /// <summary>What was asked for by <see cref="Recalling.Traces"/>; no plan for one that is not there.</summary>
    public IReadOnlyDictionary<string, (StoredPlan? Plan, IReadOnlyList<StoredEdit> Edits)> Traces { get; init; } = new Dictionary<string, (StoredPlan?, IReadOnlyList<StoredEdit>)>();

    /// <summary>The change that was asked for, in the order in which it was made.</summary>
    public IReadOnlyList<StoredEdit>? Steps { get; init; }

    /// <summary>Notices that did not reach anybody; null where they were not asked for.</summary>
    public IReadOnlyList<LedgerLine>? Stuck { get; init; }

    /// <summary>People to whom nothing can be sent, those heard of last first; null where they were not asked for.</summary>
    public IReadOnlyList<Unreached>? Unreached { get; init; }

    /// <summary>The person's notices; null where they were not asked for.</summary>
    public IReadOnlyList<LedgerLine>? Ledger { get; init; }

    /// <summary>Newest change first; null where it was not asked for.</summary>
    public IReadOnlyList<StoredPlan>? Portfolio { get; init; }
}
