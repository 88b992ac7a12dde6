using PartnerBot.Planning.Reminding;

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

    /// <summary>The person's newest change of this plan or of their own settings, or null.</summary>
    public static OwnChange? Newest(this IReadOnlyList<OwnChange> changes, string person, string? plan) =>
        changes.LastOrDefault(change => change.Person == person && (change.Day is not null || change.Plan == plan));

    /// <summary>The person's newest step that made this edit, or null.</summary>
    public static OwnStep? StepOf(this IReadOnlyList<OwnChange> changes, string person, string plan, Edit made) =>
        changes.Where(change => change.Person == person && change.Plan == plan).SelectMany(change => change.Steps).LastOrDefault(step => step.Made == made);

    /// <summary>Another step takes the place of one, so that both are taken back as one.</summary>
    public static IReadOnlyList<OwnChange> Instead(this IReadOnlyList<OwnChange> changes, OwnStep step, OwnStep other) =>
        [.. changes.Select(change => change.Steps.Any(one => ReferenceEquals(one, step))
            ? change with { Steps = [.. change.Steps.Select(one => ReferenceEquals(one, step) ? other : one)] }
            : change)];

    /// <summary>Another day takes the place of the one that the person put into their settings.</summary>
    public static IReadOnlyList<OwnChange> Instead(this IReadOnlyList<OwnChange> changes, string person, Dated where, DateOnly day, DateOnly other) =>
        [.. changes.Select(change => change.Person == person && change.Day is { } step && step.Where == where && step.Day == day
            ? change with { Day = step with { Day = other } }
            : change)];
}
