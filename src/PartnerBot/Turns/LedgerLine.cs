using PartnerBot.Planning.Reminding;

namespace PartnerBot.Turns;

/// <summary>A notice as the ledger holds it.</summary>
/// <param name="Token">Rises with every claim and every change: who holds an older one may no longer write (fencing).</param>
/// <param name="Why">Why it stands where it stands; null where that says itself.</param>
public sealed record LedgerLine(long Number, Notice Notice, NoticeState State, long Token, int Tries, DateTimeOffset Changed, string? Why)
{
    public PastNotice Past => new(Notice, State, Changed, Why);
}
