using PartnerBot.Planning.Reminding;

namespace PartnerBot.Planning.History;

/// <summary>The last changes that can be taken back, oldest first; bounded, because they are kept with every turn.</summary>
public static class OwnChanges
{
    private const int Most = 12;

    public static IReadOnlyList<OwnChange> With(this IReadOnlyList<OwnChange> changes, OwnChange change) =>
        [.. changes.TakeLast(Most - 1), change];

    /// <summary>The person's newest change of this plan or of their own settings, or null.</summary>
    public static OwnChange? Newest(this IReadOnlyList<OwnChange> changes, string person, string? plan) =>
        changes.LastOrDefault(change => change.Person == person && (change.Day is not null || change.Plan == plan));

    /// <summary>The person's change that made this version of the plan, or null.</summary>
    public static OwnChange? Of(this IReadOnlyList<OwnChange> changes, string person, string plan, long version) =>
        changes.LastOrDefault(change => change.Person == person && change.Plan == plan && change.From <= version && version <= change.To);

    /// <summary>Another change takes the place of one.</summary>
    public static IReadOnlyList<OwnChange> Instead(this IReadOnlyList<OwnChange> changes, OwnChange change, OwnChange other) =>
        [.. changes.Select(one => ReferenceEquals(one, change) ? other : one)];

    /// <summary>Another day takes the place of the one that the person put into their settings.</summary>
    public static IReadOnlyList<OwnChange> Instead(this IReadOnlyList<OwnChange> changes, string person, Dated where, DateOnly day, DateOnly other) =>
        [.. changes.Select(change => change.Person == person && change.Day is { } step && step.Where == where && step.Day == day
            ? change with { Day = step with { Day = other } }
            : change)];
}
