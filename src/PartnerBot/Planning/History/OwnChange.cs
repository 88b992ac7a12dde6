namespace PartnerBot.Planning.History;

/// <summary>What one person changed on a plan at once, such as by one card; taken back at once too. The history keeps what and how.</summary>
/// <param name="From">The version of the plan that the first edit made.</param>
/// <param name="To">The version that the last edit made.</param>
public sealed record OwnChange(string Person, string Plan, long From, long To);
