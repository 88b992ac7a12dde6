namespace PartnerBot.Turns;

/// <summary>A plan as a turn leaves it.</summary>
/// <param name="Seen">Version that the turn decided on; 0 for a new plan. If another turn was faster, nothing is kept and the turn decides again.</param>
/// <param name="After">The new version and snapshot.</param>
/// <param name="Edits">Each edit as UTF-8 JSON; the last one has the number <c>After.Version</c>.</param>
public sealed record PlanChange(long Seen, StoredPlan After, string Title, string Owner, bool Archived, IReadOnlyList<byte[]> Edits)
{
    /// <summary>For each of the edits the one that takes it back, as UTF-8 JSON; null where none does. Empty means: for none.</summary>
    public IReadOnlyList<byte[]?> Backs { get; init; } = [];

    /// <summary>Ids of everybody in the plan; null where that did not change.</summary>
    public IReadOnlyList<string>? People { get; init; }

    /// <summary>Those of <see cref="People"/> who come from outside the library.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];
}
