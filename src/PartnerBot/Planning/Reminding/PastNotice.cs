namespace PartnerBot.Planning.Reminding;

/// <summary>A reminder and what became of it.</summary>
public sealed record PastNotice(Notice Notice, NoticeState State, DateTimeOffset Changed, string? Why);
