using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Turns;

/// <summary>A plan as one reader may see it.</summary>
/// <param name="Plan">Only what the reader may see; made by <see cref="SharedPart"/>.</param>
/// <param name="Past">The newest changes, newest first; empty for those who may not read the history.</param>
internal sealed record Seen(Plan Plan, Standing Standing, string Person, IReadOnlyList<PastEdit> Past)
{
    public bool MayEdit => !Plan.Archived && Rights.Of(Standing, Deed.EditStep) == Grant.Yes;

    /// <summary>The reader may read who changed what.</summary>
    public static bool ReadsHistory(Standing standing) => Rights.Of(standing, Deed.SeeHistory) == Grant.Yes;
}
