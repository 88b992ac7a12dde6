namespace PartnerBot.Turns;

/// <summary>An edit as kept.</summary>
/// <param name="Version">The version of the plan that it made.</param>
/// <param name="Json">The edit as UTF-8 JSON.</param>
/// <param name="Back">The edit that takes it back, as UTF-8 JSON; null where none does.</param>
public sealed record StoredEdit(long Version, DateTimeOffset At, string Person, byte[] Json, byte[]? Back);
