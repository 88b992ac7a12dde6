namespace PartnerBot.Planning.Sharing;

/// <summary>An administrator opened a plan that is not theirs; kept until an owner has been told.</summary>
public sealed record Look(string Person, DateTimeOffset At, string Reason);
