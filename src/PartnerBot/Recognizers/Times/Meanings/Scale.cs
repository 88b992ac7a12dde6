namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>In what a range between two stretches is counted.</summary>
internal enum Scale
{
    Day,
    Week,
    Month,
    Year,
}
