namespace PartnerBot.Planning.Records;

/// <summary>A record as it shall be.</summary>
/// <param name="Seen">Version that was decided on; 0 for a new one. If somebody was faster, nothing of the turn is kept and it decides again.</param>
/// <param name="Json">UTF-8; null takes the record away.</param>
public sealed record RecordChange(string Kind, string Id, long Seen, byte[]? Json);
