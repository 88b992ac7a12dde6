namespace PartnerBot.Planning;

/// <summary>A kept value.</summary>
/// <param name="Version">Version of the plan that this answer made; tells whether a card shows an older one.</param>
public sealed record Answer(Value Value, long Version);
