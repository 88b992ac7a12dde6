namespace PartnerBot.Planning.Meetings;

/// <summary>One point of an agenda.</summary>
/// <param name="Kind">Its words are <c>agenda.{Kind}</c>.</param>
public sealed record AgendaPoint(string Kind, IReadOnlyList<Entry> Entries);
