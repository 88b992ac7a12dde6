namespace PartnerBot.Turns;

/// <summary>The plans of the installation, newest change first, and when each person spoke last.</summary>
public sealed record WholeHouse(IReadOnlyList<(StoredPlan Plan, DateTimeOffset Changed)> Plans, IReadOnlyDictionary<string, DateTimeOffset> LastHeard);
