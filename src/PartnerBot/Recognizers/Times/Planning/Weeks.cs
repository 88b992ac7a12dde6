using System.Globalization;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Weeks that are called by their number alone.</summary>
internal static class Weeks
{
    /// <summary>The Monday of the same week a year later, where the words name a number and no year; Recognizers-Text takes the present year.</summary>
    public static DateOnly? OfNextYear(Entity entity, string timex, DateOnly monday)
    {
        var digits = entity.Text.Count(char.IsAsciiDigit);
        if (timex is not [_, _, _, _, '-', 'W', _, _] || digits is 0 or > 2 || entity.Text.Any(c => c is '/' or '.' && digits > 2))
        {
            return null;
        }

        var week = int.Parse(timex.AsSpan(6), CultureInfo.InvariantCulture);
        var year = int.Parse(timex.AsSpan(0, 4), CultureInfo.InvariantCulture) + 1;
        return week <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)) : monday.AddDays(364);
    }
}
