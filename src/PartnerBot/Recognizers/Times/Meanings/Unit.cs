namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>Units of time that people speak of.</summary>
internal enum Unit
{
    Second,
    Minute,
    Hour,
    Day,
    WorkingDay,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}
