namespace PartnerBot.Turns;

/// <summary>One line of the audit: who, what kind of thing, on which plan. Free of anything a person wrote.</summary>
public sealed record AuditLine(string Person, string What, string? Plan = null);
