using PartnerBot.Recognizers.Holidays;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class HolidayTests
{
    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter_is_on_its_Sunday(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), Easter.Sunday(year));

    [Theory]
    [InlineData(Land.BW, 12)]
    [InlineData(Land.BY, 12)]
    [InlineData(Land.BE, 10)]
    [InlineData(Land.BB, 12)]
    [InlineData(Land.HB, 10)]
    [InlineData(Land.HH, 10)]
    [InlineData(Land.HE, 10)]
    [InlineData(Land.MV, 11)]
    [InlineData(Land.NI, 10)]
    [InlineData(Land.NW, 11)]
    [InlineData(Land.RP, 11)]
    [InlineData(Land.SL, 12)]
    [InlineData(Land.SN, 11)]
    [InlineData(Land.ST, 11)]
    [InlineData(Land.SH, 10)]
    [InlineData(Land.TH, 11)]
    public void Every_Land_has_its_number_of_holidays(Land land, int count) =>
        Assert.Equal(count, GermanHolidays.In(land, 2026).Count(holiday => !holiday.IsRegional));

    [Theory]
    [InlineData(Land.SN, "2026-11-18", "repentance-day")]
    [InlineData(Land.NW, "2027-05-27", "corpus-christi")]
    [InlineData(Land.TH, "2027-09-20", "childrens-day")]
    [InlineData(Land.BE, "2027-03-08", "womens-day")]
    [InlineData(Land.MV, "2023-03-08", "womens-day")]
    [InlineData(Land.SL, "2027-08-15", "assumption")]
    [InlineData(Land.BB, "2027-05-16", "whit-sunday")]
    [InlineData(Land.HH, "2018-10-31", "reformation-day")]
    [InlineData(Land.BY, "2017-10-31", "reformation-day")]
    [InlineData(Land.BE, "2025-05-08", "liberation-day")]
    public void A_holiday_is_kept_where_the_law_has_it(Land land, string day, string key) =>
        Assert.Equal(key, GermanHolidays.On(land, Date(day))?.Key);

    [Theory]
    [InlineData(Land.NI, "2026-11-18")]
    [InlineData(Land.HH, "2016-10-31")]
    [InlineData(Land.MV, "2022-03-08")]
    [InlineData(Land.BE, "2026-05-08")]
    [InlineData(Land.BY, "2026-08-08")]
    public void Elsewhere_and_before_it_is_a_working_day(Land land, string day) => Assert.Null(GermanHolidays.On(land, Date(day)));

    [Fact]
    public void Regional_holidays_are_given_where_asked_for()
    {
        Assert.Equal("peace-festival", GermanHolidays.On(Land.BY, new DateOnly(2026, 8, 8), withRegional: true)?.Key);
        Assert.True(GermanHolidays.On(Land.TH, new DateOnly(2026, 6, 4), withRegional: true)!.IsRegional);
    }

    [Fact]
    public void Each_holiday_stands_once_and_in_order()
    {
        foreach (var land in Enum.GetValues<Land>())
        {
            for (var year = 1991; year <= 2040; year++)
            {
                // Ascension can fall on 1 May, as in 2008.
                var days = GermanHolidays.In(land, year).Where(holiday => !holiday.IsRegional).ToList();
                Assert.Equal(days.OrderBy(holiday => holiday.Day).DistinctBy(holiday => holiday.Key), days);
            }
        }
    }

    [Fact]
    public void The_federal_holidays_of_2027_are_known() => Assert.Equal(
        ["01-01", "01-18", "02-15", "05-31", "06-19", "07-04", "09-06", "10-11", "11-11", "11-25", "12-25"],
        UsHolidays.In(2027).Select(holiday => holiday.Day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_federal_holiday_at_the_weekend_is_kept_beside_it()
    {
        Assert.Equal(new DateOnly(2027, 6, 18), UsHolidays.Observed(new DateOnly(2027, 6, 19)));
        Assert.Equal(new DateOnly(2027, 7, 5), UsHolidays.Observed(new DateOnly(2027, 7, 4)));
        Assert.Equal(new DateOnly(2027, 11, 25), UsHolidays.Observed(new DateOnly(2027, 11, 25)));
    }

    private static DateOnly Date(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
