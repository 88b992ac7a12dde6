using PartnerBot.Planning.Reminding;

namespace PartnerBot.Planning.History;

/// <summary>What one person changed at once, such as by one card; taken back at once too.</summary>
/// <param name="Plan">Empty for the person's own settings.</param>
/// <param name="Steps">In the order in which they were made.</param>
public sealed record OwnChange(string Person, string Plan, IReadOnlyList<OwnStep> Steps)
{
    /// <summary>What changed in the person's own settings instead of a plan.</summary>
    public DayStep? Day { get; init; }
}
