using System.Globalization;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Times;
using PartnerBot.Reminders.Calendars;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

/// <summary>Own reminders in a rhythm as another program reads them from the calendar feed: on the days and at the instants at which the chat tells them.</summary>
public sealed class OwnSeriesFeedTests(ITestOutputHelper output)
{
    private const string Berlin = "Europe/Berlin";
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Friday = new(2027, 3, 5);
    private static readonly Rhythm SecondFriday = new(2, "W", DayOfWeek.Friday);

    [Fact]
    public async Task Every_second_Friday_at_nine_is_at_nine_on_either_side_of_the_change_of_the_clock()
    {
        if (await Only(Own(SecondFriday)) is not { } part)
        {
            return;
        }

        Assert.Equal(("vevent", "own-1@partnerbot", "Blumen", 1, Berlin), (part.Kind, part.Uid, part.Summary, part.Alarms, part.Zone));
        Assert.Equal(["2027-03-05T08:00:00.000Z", "2027-03-19T08:00:00.000Z", "2027-04-02T07:00:00.000Z", "2027-04-16T07:00:00.000Z"], part.Starts.Take(4));
    }

    [Fact]
    public async Task With_an_end_it_stops_there_the_last_day_included()
    {
        if (await Only(Own(SecondFriday) with { End = new DateOnly(2027, 3, 31) }) is not { } march || await Only(Own(SecondFriday) with { End = new DateOnly(2027, 4, 2) }) is not { } april)
        {
            return;
        }

        Assert.Equal(["2027-03-05T08:00:00.000Z", "2027-03-19T08:00:00.000Z"], march.Starts);
        Assert.Equal(["2027-03-05T08:00:00.000Z", "2027-03-19T08:00:00.000Z", "2027-04-02T07:00:00.000Z"], april.Starts);
    }

    [Fact]
    public async Task Done_once_it_begins_with_the_next_time_and_put_off_once_that_time_is_on_its_new_day()
    {
        // 28 March is the day on which the clock changes.
        if (await Only(Own(SecondFriday) with { Settled = Friday, Edition = 1 }) is not { } done
            || await Only(Own(SecondFriday).Moving(new DateOnly(2027, 3, 19), new DateOnly(2027, 3, 28))) is not { } later)
        {
            return;
        }

        Assert.Equal(["2027-03-19T08:00:00.000Z", "2027-04-02T07:00:00.000Z"], done.Starts.Take(2));
        Assert.Equal(["2027-03-05T08:00:00.000Z", "2027-03-28T07:00:00.000Z", "2027-04-02T07:00:00.000Z"], later.Starts.Take(3));
        Assert.Equal([1L, 1L], [done.Sequence, later.Sequence]);
    }

    [Fact]
    public async Task Put_off_to_a_day_on_which_it_comes_anyway_it_comes_there_once()
    {
        if (await Only(Own(SecondFriday).Moving(Friday, new DateOnly(2027, 3, 19))) is not { } part)
        {
            return;
        }

        Assert.Equal(["2027-03-19T08:00:00.000Z", "2027-04-02T07:00:00.000Z"], part.Starts.Take(2));
    }

    [Fact]
    public async Task Whatever_the_rhythm_the_calendar_has_the_days_of_the_ledger()
    {
        var random = new Random(20270328);
        var all = Enumerable.Range(0, 300).Select(number => Any(random, number)).ToList();
        if (await Read(all) is not { } parts)
        {
            return;
        }

        // As far ahead as the feed tells the rules of the zone.
        var horizon = new DateOnly(2036, 12, 31);
        Assert.All(all, own =>
        {
            var wished = own.Wished(horizon).Where(day => day <= horizon).Take(20).Select(Instant);
            var read = parts.SingleOrDefault(part => part.Uid == $"{own.Id}@partnerbot")?.Starts.Where(start => string.CompareOrdinal(start, "2037") < 0).Take(20) ?? [];
            Assert.True(wished.SequenceEqual(read), $"{own.Rhythms[0]} from {own.Day:O} until {own.End:O}, settled {own.Settled:O}, put off {string.Join(',', own.Moved)}: {string.Join(' ', read)}, not {string.Join(' ', wished)}");
        });
    }

    private static string Instant(DateOnly day) => new Moment(day, new TimeOnly(9, 0), Berlin).Instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static OwnReminder Own(Rhythm rhythm) => new("own-1", "Blumen", Friday, new TimeOnly(9, 0)) { Rhythms = [rhythm] };

    private static OwnReminder Any(Random random, int number)
    {
        var unit = (string[])["D", "W", "M", "Y", "WD"] is var units ? units[random.Next(units.Length)] : "";
        var byWeekday = unit == "W" || (unit == "M" && random.Next(2) == 0);
        var rhythm = new Rhythm(
            unit == "WD" ? 1 : random.Next(1, 5), unit, byWeekday ? (DayOfWeek)random.Next(7) : null,
            byWeekday && unit == "M" ? random.Next(5) is var nth and > 0 ? nth : -1 : null, unit == "M" && !byWeekday ? random.Next(1, 32) : null);
        var first = Repeating.First(rhythm, number % 20 == 0 ? new DateOnly(2028, 2, 29) : new DateOnly(2027, 1, 1).AddDays(random.Next(500)));
        var own = new OwnReminder($"own-{number}", "Blumen", first, new TimeOnly(9, 0)) { Rhythms = [rhythm] };
        var days = own.Until(first.AddYears(4)).Take(5).ToList();
        own = random.Next(3) == 0 && days.Count > 2 ? own with { Settled = days[random.Next(2)] } : own;
        own = random.Next(3) == 0 && days.Count > 3 ? own.Moving(days[2], days[2].AddDays(random.Next(1, 9))).Moving(days[3], days[3].AddDays(random.Next(1, 4))) : own;
        return random.Next(3) == 0 ? own with { End = days[^1].AddDays(random.Next(400)) } : own;
    }

    private async Task<CalendarReader.Part?> Only(OwnReminder own) => await Read([own]) is { } parts ? Assert.Single(parts) : null;

    private async Task<IReadOnlyList<CalendarReader.Part>?> Read(IReadOnlyList<OwnReminder> own)
    {
        if (await CalendarReader.Missing() is not { } why)
        {
            return await CalendarReader.Expand(Feed.Write("anna", new PersonSettings { Zone = Berlin, Own = own }, 0, [], Language.German, Now), 40);
        }

        output.WriteLine(why);
        return null;
    }
}
