namespace PartnerBot.Recognizers.Holidays;

/// <summary>A public holiday on its day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Key">Stable name in English kebab case, for texts, for example <c>good-friday</c>.</param>
/// <param name="IsRegional">Only parts of the Land keep it, so the office may well be open.</param>
public sealed record Holiday(DateOnly Day, string Key, bool IsRegional = false);
