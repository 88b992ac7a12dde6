namespace PartnerBot.Texts;

/// <summary>
/// A sentence by its key, with what stands in its slots: text of a person, a number, a day, or another line. Put into words only when a reader is known.
/// </summary>
public sealed record Line(string Key, params IReadOnlyList<(string Name, object Value)> Slots);
