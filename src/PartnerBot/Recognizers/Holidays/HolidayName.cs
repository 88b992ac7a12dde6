namespace PartnerBot.Recognizers.Holidays;

/// <summary>A day with a name, as people write it.</summary>
/// <param name="Spellings">Patterns of the time recogniser, separated by bars.</param>
/// <param name="Rule">The day in a year; null where it is not known for that year.</param>
/// <param name="Notation">What follows <c>XXXX</c> in the TIMEX without a year; null takes month and day of the present year.</param>
internal sealed record HolidayName(string Spellings, Func<int, DateOnly?> Rule, string? Notation)
{
    public DateTime? On(int year) => year is >= 1583 and <= 9000 ? Rule(year)?.ToDateTime(TimeOnly.MinValue) : null;

    public string Timex(DateTime present) =>
        "XXXX" + (Notation ?? present.ToString("-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
