using static PartnerBot.Recognizers.Holidays.Land;
using static PartnerBot.Recognizers.Holidays.MovingDays;

namespace PartnerBot.Recognizers.Holidays;

/// <summary>The public holidays of the German Länder by their Feiertagsgesetze as in force in 2026, with the years in which they came.</summary>
public static class GermanHolidays
{
    private static readonly Land[] Everywhere = Enum.GetValues<Land>();

    private static readonly Law[] Laws =
    [
        new("new-year", Fixed(1, 1), Everywhere),
        new("epiphany", Fixed(1, 6), [BW, BY, ST]),
        new("womens-day", Fixed(3, 8), [BE], 2019),
        new("womens-day", Fixed(3, 8), [MV], 2023),
        new("good-friday", FromEaster(-2), Everywhere),
        new("easter-sunday", FromEaster(0), [BB]),
        new("easter-monday", FromEaster(1), Everywhere),
        new("labour-day", Fixed(5, 1), Everywhere),
        new("ascension", FromEaster(39), Everywhere),
        new("whit-sunday", FromEaster(49), [BB]),
        new("whit-monday", FromEaster(50), Everywhere),
        new("corpus-christi", FromEaster(60), [BW, BY, HE, NW, RP, SL]),
        // Only in some communities of the Sorbian area, and in the Eichsfeld.
        new("corpus-christi", FromEaster(60), [SN, TH], IsRegional: true),
        new("peace-festival", Fixed(8, 8), [BY], IsRegional: true),
        new("assumption", Fixed(8, 15), [SL]),
        // In Bavaria where more Catholics than Protestants live, which is most communities.
        new("assumption", Fixed(8, 15), [BY], IsRegional: true),
        new("childrens-day", Fixed(9, 20), [TH], 2019),
        new("unity-day", Fixed(10, 3), Everywhere, 1990),
        new("reformation-day", Fixed(10, 31), [BB, MV, SN, ST, TH]),
        new("reformation-day", Fixed(10, 31), [HB, HH, NI, SH], 2018),
        new("all-saints", Fixed(11, 1), [BW, BY, NW, RP, SL]),
        new("repentance-day", year => Repentance(year), [SN]),
        new("christmas-day", Fixed(12, 25), Everywhere),
        new("boxing-day", Fixed(12, 26), Everywhere),
        // Once only: 500 years of the Reformation, and in Berlin the end of the war and the uprising of 1953.
        new("reformation-day", Fixed(10, 31), [BW, BY, BE, HB, HE, HH, NI, NW, RP, SL, SH], 2017, 2017),
        new("liberation-day", Fixed(5, 8), [BE], 2020, 2020),
        new("liberation-day", Fixed(5, 8), [BE], 2025, 2025),
        new("uprising-day", Fixed(6, 17), [BE], 2028, 2028),
    ];

    /// <summary>The holidays of a Land in a year, in order, once each; regional ones are marked. Years from 1991 to 9000.</summary>
    public static IReadOnlyList<Holiday> In(Land land, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1991);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9000);
        return
        [
            .. Laws.Where(law => law.Lands.Contains(land) && law.From <= year && year <= law.To)
                .Select(law => new Holiday(law.Rule(year)!.Value, law.Key, law.IsRegional))
                .OrderBy(holiday => holiday.Day),
        ];
    }

    /// <summary>The holiday on a day, or null; a regional one only where asked for.</summary>
    public static Holiday? On(Land land, DateOnly day, bool withRegional = false) =>
        In(land, day.Year).FirstOrDefault(holiday => holiday.Day == day && (withRegional || !holiday.IsRegional));

    private sealed record Law(string Key, Func<int, DateOnly?> Rule, Land[] Lands, int From = 0, int To = 9999, bool IsRegional = false);
}
