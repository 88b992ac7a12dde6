using PartnerBot.Conversations;
using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>What a decision means for the ledger.</summary>
/// <param name="Need">What has to be fetched before that can be told.</param>
internal sealed record Noted(LedgerChange? Change = null, Need? Need = null)
{
    /// <summary>Settings that were learnt on the way.</summary>
    public IReadOnlyList<RecordChange> Records { get; init; } = [];
}
