namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>Year, month and day as far as they were said.</summary>
internal sealed record Written(int? Year, int? Month, int? Day);
