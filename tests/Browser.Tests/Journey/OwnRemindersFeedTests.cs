using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders.Calendars;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

/// <summary>A person's own reminders in the calendar feed, as another program expands them.</summary>
public sealed class OwnRemindersFeedTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeOnly Nine = new(9, 0);

    [Theory]
    [InlineData("Europe/Berlin", "jeden zweiten Freitag", "2027-03-05", "2027-03-05T08:00:00.000Z", "2027-03-19T08:00:00.000Z", "2027-04-02T07:00:00.000Z", "2027-04-16T07:00:00.000Z")]
    [InlineData("Europe/Berlin", "jeden Tag", "2027-03-27", "2027-03-27T08:00:00.000Z", "2027-03-28T07:00:00.000Z", "2027-03-29T07:00:00.000Z")]
    [InlineData("Europe/Berlin", "werktags", "2027-10-29", "2027-10-29T07:00:00.000Z", "2027-11-01T08:00:00.000Z", "2027-11-02T08:00:00.000Z")]
    [InlineData("America/New_York", "every other Friday", "2027-03-05", "2027-03-05T14:00:00.000Z", "2027-03-19T13:00:00.000Z", "2027-04-02T13:00:00.000Z")]
    [InlineData("Europe/Berlin", "jeden Monat am 31.", "2027-03-31", "2027-03-31T07:00:00.000Z", "2027-04-30T07:00:00.000Z", "2027-05-31T07:00:00.000Z")]
    public async Task A_rhythm_stays_at_its_hour_across_the_change_of_the_clock(string zone, string rhythm, string first, params string[] instants)
    {
        if (await CalendarReader.Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        var series = Assert.Single(await Read(zone, Series(rhythm, first), instants.Length));
        Assert.Equal(("vevent", "own-1@partnerbot", "Monatsbericht; für alle", 1, 3L), (series.Kind, series.Uid, series.Summary, series.Alarms, series.Sequence));
        Assert.Equal(instants, series.Starts);
    }

    /// <summary>What the calendar shows is what the bot sends: the same instants, one by one.</summary>
    [Theory]
    [InlineData("jeden Tag", "2027-03-05")]
    [InlineData("jeden dritten Tag", "2027-03-05")]
    [InlineData("werktags", "2027-03-05")]
    [InlineData("jeden Montag", "2027-03-08")]
    [InlineData("alle drei Wochen", "2027-03-08")]
    [InlineData("jeden zweiten Dienstag im Monat", "2027-03-09")]
    [InlineData("jeden letzten Freitag im Monat", "2027-03-26")]
    [InlineData("jeden Monat am 30.", "2027-03-30")]
    [InlineData("jeden Monat am 29.", "2027-03-29")]
    [InlineData("jeden Monat am 31.", "2027-03-31")]
    [InlineData("jeden Monat am 1.", "2027-04-01")]
    [InlineData("alle zwei Monate", "2027-03-15")]
    [InlineData("every weekday", "2027-03-05")]
    [InlineData("every other Tuesday", "2027-03-09")]
    [InlineData("every three months", "2027-03-31")]
    [InlineData("every year", "2028-02-29")]
    [InlineData("montags und donnerstags", "2027-03-01")]
    public async Task Every_rhythm_is_expanded_to_the_days_on_which_the_bot_reminds(string rhythm, string first)
    {
        if (await CalendarReader.Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        const int Many = 40;
        var own = Series(rhythm, first);
        var read = (await Read("Europe/Berlin", own, Many)).SelectMany(part => part.Starts).Order(StringComparer.Ordinal).Take(Many).ToList();
        Assert.Equal(Instants(own, "Europe/Berlin").Take(Many), read);
    }

    [Fact]
    public async Task It_ends_when_it_shall_and_what_was_put_off_stands_on_its_new_day()
    {
        if (await CalendarReader.Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        var own = Series("jeden Freitag", "2027-03-05") with
        {
            End = new DateOnly(2027, 4, 2),
            Moved = new Dictionary<DateOnly, DateOnly> { [new DateOnly(2027, 3, 26)] = new DateOnly(2027, 3, 30) },
        };
        var series = Assert.Single(await Read("Europe/Berlin", own, 20));
        Assert.Equal(["2027-03-05T08:00:00.000Z", "2027-03-12T08:00:00.000Z", "2027-03-19T08:00:00.000Z", "2027-03-30T07:00:00.000Z", "2027-04-02T07:00:00.000Z"], series.Starts);
        Assert.Equal(Instants(own, "Europe/Berlin"), series.Starts);
    }

    private static OwnReminder Series(string rhythm, string first) =>
        new("own-1", "Monatsbericht; für alle", DateOnly.Parse(first, null), Nine) { Rhythms = Repeating.ReadAll(rhythm), Edition = 3 };

    private static Task<IReadOnlyList<CalendarReader.Part>> Read(string zone, OwnReminder own, int count) =>
        CalendarReader.Expand(Feed.Write("anna", new PersonSettings { Zone = zone, Own = [own] }, 0, [], Language.German, Now), count);

    private static IEnumerable<string> Instants(OwnReminder own, string zone)
    {
        for (var day = own.Next(own.Day.AddDays(-1)); day is { } on && on.Year < 2200; day = own.Next(on))
        {
            yield return new Moment(on, Nine, zone).Instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
