using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders.Calendars;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Reminders;

/// <summary>Own reminders in the calendar feed, from what is typed to the lines; what another reader makes of them is tested with the browser journeys.</summary>
public sealed class OwnFeedTests
{
    [Theory]
    [InlineData("Erinnere mich jeden zweiten Freitag um 9 Uhr bis Ende März an das Blumengießen", "20270305T090000", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270331T070000Z")]
    [InlineData("Erinnere mich jeden Werktag um 8 Uhr an die Zeitung", "20270302T080000", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("Erinnere mich jeden Monat am 15. um 9 Uhr an die Statistik", "20270315T090000", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15")]
    [InlineData("Erinnere mich jeden Monat am 31. um 9 Uhr an die Statistik", "20270331T090000", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1")]
    public async Task What_is_typed_is_one_event_with_a_rule_in_the_persons_zone_and_rings(string words, string start, string rule)
    {
        await using var house = new House();
        await house.Say("anna", words);
        var lines = await Lines(house);
        Assert.Equal(1, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains($"DTSTART;TZID=Europe/Berlin:{start}", lines);
        Assert.Contains($"RRULE:{rule}", lines);
        Assert.Contains("BEGIN:VALARM", lines);
        Assert.Matches("^UID:own-.+@partnerbot$", lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Done_put_off_and_another_hour_raise_the_number_and_keep_the_id()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnere mich jeden Freitag um 9 Uhr an das Blumengießen");
        var first = await Lines(house);
        await house.Until(new DateTime(2027, 3, 5, 9, 0, 0), TimeSpan.FromHours(1));
        await house.Say("anna", "erledigt");
        var done = await Lines(house);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270312T090000", done);
        await house.Until(new DateTime(2027, 3, 12, 9, 0, 0), TimeSpan.FromHours(1));
        await house.Say("anna", "erinnere mich am Montag");
        var later = await Lines(house);
        Assert.Contains("RECURRENCE-ID;TZID=Europe/Berlin:20270312T090000", later);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270315T090000", later);
        await house.Say("anna", "Zeitzone America/New_York");
        var moved = await Lines(house);
        Assert.Contains("DTSTART;TZID=America/New_York:20270315T090000", moved);
        var numbers = new[] { first, done, later, moved }.Select(Sequence).ToList();
        Assert.Equal(numbers.Distinct().Order(), numbers);
        Assert.Single(new[] { first, done, later, moved }.SelectMany(lines => lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal))).Distinct());
    }

    [Fact]
    public async Task The_other_hour_of_a_person_raises_the_number_of_their_tasks_too()
    {
        await using var house = new House();
        var plan = await house.Plan(await house.PlanWithTask("anna", "Flyer drucken", "morgen"));
        var before = await Lines(house, plan);
        await house.Say("anna", "Erinnerungen um 7 Uhr");
        var after = await Lines(house, plan);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270302T070000", after);
        Assert.True(Sequence(after) > Sequence(before));
    }

    [Fact]
    public void A_series_that_is_over_is_not_there_and_a_second_rhythm_that_begins_after_the_end_is_not_either()
    {
        var own = new OwnReminder("own-1", "Blumen", new DateOnly(2027, 3, 5)) { Rhythms = Repeating.ReadAll("jeden Freitag"), End = new DateOnly(2027, 3, 12) };
        Assert.Contains("UID:own-1@partnerbot", Lines(new PersonSettings { Own = [own] }));
        Assert.DoesNotContain("BEGIN:VEVENT", Lines(new PersonSettings { Own = [own with { Settled = new DateOnly(2027, 3, 12) }] }));
        var two = own with { Rhythms = Repeating.ReadAll("freitags und mittwochs"), End = new DateOnly(2027, 3, 8) };
        Assert.Equal(2, two.Rhythms.Count);
        Assert.Equal(["DTSTART;TZID=Europe/Berlin:20270305T090000"], Lines(new PersonSettings { Own = [two] }).Where(line => line.StartsWith("DTSTART;", StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyList<string>> Lines(House house, params PartnerBot.Planning.Plan[] plans)
    {
        var kept = await house.Store.Record(new RecordKey(PersonSettings.Kind, "anna"));
        return Lines(PersonSettings.Of(kept), kept?.Version ?? 0, plans);
    }

    private static IReadOnlyList<string> Lines(PersonSettings settings, long edition = 0, params PartnerBot.Planning.Plan[] plans) =>
        Feed.Write("anna", settings, edition, plans, Language.German, new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero)).Split("\r\n");

    private static long Sequence(IReadOnlyList<string> lines) =>
        lines.Where(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal)).Max(line => long.Parse(line[9..], System.Globalization.CultureInfo.InvariantCulture));
}
