namespace PartnerBot.Recognizers.Times;

/// <summary>A named date of a plan.</summary>
/// <param name="Key">Stands in the TIMEX, for example <c>hearing</c>.</param>
/// <param name="Names">What people call it, in any language; one or more words each, letters in any case.</param>
/// <param name="Day">Null as long as the date is open.</param>
public sealed record Anchor(string Key, IReadOnlyList<string> Names, DateOnly? Day);
