namespace PartnerBot.Planning.Reminding;

/// <summary>When others hear of a task that stays open: so many days after it was due.</summary>
/// <param name="Deputy">Who was to do it is reminded again, and the deputy with them.</param>
/// <param name="Lead">Who leads the plan is told.</param>
public sealed record Ladder(int Deputy = 3, int Lead = 7);
