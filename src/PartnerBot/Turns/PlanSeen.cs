namespace PartnerBot.Turns;

/// <summary>The version of a plan on which a turn decided without changing it; the rights that it relied on must still hold when it is kept.</summary>
public readonly record struct PlanSeen(string Id, long Version);
