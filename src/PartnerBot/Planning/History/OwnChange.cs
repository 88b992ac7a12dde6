namespace PartnerBot.Planning.History;

/// <summary>What one person changed on a plan at once, such as by one card; taken back at once too.</summary>
/// <param name="Steps">In the order in which they were made.</param>
public sealed record OwnChange(string Person, string Plan, IReadOnlyList<OwnStep> Steps);
