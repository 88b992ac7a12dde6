namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>One reading of a stretch; no start or no end where it is open on that side, neither where it cannot be resolved.</summary>
internal sealed record Reading(string Timex, DateTime? Start, DateTime? End);
