namespace PartnerBot.Turns;

/// <summary>A plan as kept: UTF-8 JSON and the version it stands at.</summary>
public sealed record StoredPlan(string Id, long Version, byte[] Json);
