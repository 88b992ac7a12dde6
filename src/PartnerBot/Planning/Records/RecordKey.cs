namespace PartnerBot.Planning.Records;

/// <summary>Names one record.</summary>
public readonly record struct RecordKey(string Kind, string Id);
