namespace PartnerBot.Planning.History;

/// <summary>The last changes that can be taken back, oldest first; bounded, because they are kept with every turn.</summary>
public static class OwnChanges
{
    private const int Most = 12;

    public static IReadOnlyList<OwnChange> With(this IReadOnlyList<OwnChange> changes, OwnChange change) =>
        [.. changes.TakeLast(Most - 1), change];

    /// <summary>The person's newest change of this plan, or null.</summary>
    public static OwnChange? Newest(this IReadOnlyList<OwnChange> changes, string person, string plan) =>
        changes.LastOrDefault(change => change.Person == person && change.Plan == plan);
}
