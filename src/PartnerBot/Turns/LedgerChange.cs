using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>What changes in the ledger of reminders, in the transaction of the turn or delivery that it belongs to.</summary>
public sealed record LedgerChange
{
    public IReadOnlyList<Wishes> Wishes { get; init; } = [];

    public IReadOnlyList<Retimed> Retimed { get; init; } = [];

    public IReadOnlyList<Settled> Settled { get; init; } = [];

    /// <summary>Records on which this was decided, with the version seen (0 for none); if one has changed, nothing is kept.</summary>
    public IReadOnlyList<(RecordKey Key, long Version)> Records { get; init; } = [];

    /// <summary>Plans on which this was decided, besides the one that the turn changes.</summary>
    public IReadOnlyList<(string Id, long Version)> Plans { get; init; } = [];
}
