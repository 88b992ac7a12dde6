namespace PartnerBot.Planning.History;

/// <summary>The last changes that can be taken back, oldest first; bounded, because they are kept with every turn.</summary>
public static class OwnChanges
{
    private const int MostChanges = 12;
    private const int MostSteps = 60;

    public static IReadOnlyList<OwnChange> With(this IReadOnlyList<OwnChange> changes, OwnChange change)
    {
        var kept = changes.Append(change).ToList();
        // The newest change can always be taken back, however large it is.
        while (kept.Count > 1 && (kept.Count > MostChanges || kept.Sum(one => one.Steps.Count) > MostSteps))
        {
            kept.RemoveAt(0);
        }

        return kept;
    }

    /// <summary>The person's newest change of this plan, or null.</summary>
    public static OwnChange? Newest(this IReadOnlyList<OwnChange> changes, string person, string plan) =>
        changes.LastOrDefault(change => change.Person == person && change.Plan == plan);
}
