using PartnerBot.Conversations;
using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>What a turn wants to remember.</summary>
/// <param name="Keys">Delivery keys: the activity's id, the client's own id for it, a card handle. Used ones come back in <see cref="Recalled.Used"/>.</param>
/// <param name="Person">Whose plans are listed.</param>
/// <param name="Plan">The plan wanted; null means the one the conversation is about.</param>
public sealed record Recalling(Address Address, IReadOnlyList<string> Keys, string Person, string? Plan = null)
{
    /// <summary>Other ids of the person: what they belong to counts as well.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Plans that are wanted whoever stands in them.</summary>
    public IReadOnlyList<string> Shut { get; init; } = [];

    /// <summary>Kinds of which all records are wanted.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Single records.</summary>
    public IReadOnlyList<RecordKey> Ones { get; init; } = [];

    /// <summary>The plan's history behind this version is wanted too.</summary>
    public long? HistoryAfter { get; init; }

    /// <summary>One change of the plan, with what takes it back, is wanted too.</summary>
    public Need.Steps? Steps { get; init; }

    /// <summary>The person's plans with all that is in them.</summary>
    public bool Portfolio { get; init; }

    /// <summary>All plans of the installation are wanted, for those who run it.</summary>
    public bool Outlines { get; init; }

    /// <summary>Plans of which the history is wanted whoever stands in them, for those who run the installation.</summary>
    public IReadOnlyList<string> Traces { get; init; } = [];

    /// <summary>What did not reach anybody is wanted too.</summary>
    public Need.Stuck? Stuck { get; init; }

    /// <summary>People to whom nothing can be sent are wanted too.</summary>
    public bool Unreached { get; init; }

    /// <summary>The person's notices are wanted too.</summary>
    public bool Ledger { get; init; }
}
