namespace PartnerBot.Recognizers.Holidays;

/// <summary>Easter Sunday of the Gregorian calendar.</summary>
public static class Easter
{
    /// <summary>By the anonymous Gregorian rule (Meeus, Astronomical Algorithms, ch. 8), good for every year from 1583 on.</summary>
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var days = epact + toSunday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
