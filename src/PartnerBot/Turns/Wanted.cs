using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>Who is to be told something, and what has to be known for it.</summary>
/// <param name="Settings">Where their settings are kept.</param>
/// <param name="Plans">Ids of the plans it is about.</param>
public sealed record Wanted(string Person, RecordKey Settings, IReadOnlyList<string> Plans);
