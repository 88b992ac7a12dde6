using System.Text;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders.Calendars;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Reminders;

/// <summary>The calendar feed as RFC 5545 wants it; what another reader makes of it is tested with the browser journeys.</summary>
public sealed class FeedTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_line_is_longer_than_75_octets_and_none_ends_within_a_character()
    {
        var feed = Write(Plan("Ümläute; Kommas, und\neine neue Zeile \\ " + new string('ß', 120) + "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"));
        Assert.All(feed.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', feed);
        Assert.DoesNotContain("\n", feed.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var unfolded = feed.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains(@"SUMMARY:Ümläute\; Kommas\, und\neine neue Zeile \\ ", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_a_to_do_and_an_event_with_an_alarm_under_ids_that_stay()
    {
        var plan = Plan("Flyer drucken");
        var feed = Write(plan);
        Assert.Contains("UID:p-task-1@partnerbot\r\n", feed, StringComparison.Ordinal);
        Assert.Contains("UID:p-task-1-todo@partnerbot\r\n", feed, StringComparison.Ordinal);
        Assert.Equal(2, feed.Split("BEGIN:VALARM").Length - 1);
        var moved = Write(plan.Apply(new Edit.Answered("task-1", "due", new Value.Day(new DateOnly(2027, 4, 1)))));
        Assert.Contains("UID:p-task-1@partnerbot\r\n", moved, StringComparison.Ordinal);
        Assert.True(Sequence(moved) > Sequence(feed));
    }

    [Fact]
    public void Nothing_that_a_person_writes_becomes_a_property()
    {
        var feed = Write(Plan("x\r\nEND:VEVENT\r\nATTENDEE:mailto:someone@example.org\u2028\u0085\u0007"));
        Assert.DoesNotContain(feed.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
        Assert.Equal(1, feed.Split("\r\n").Count(line => line == "END:VEVENT"));
    }

    [Fact]
    public async Task The_address_is_given_renewed_and_taken_back_by_typing()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        var address = await Address(house, "Mein Kalender");
        Assert.NotNull(await house.Store.Record(new PartnerBot.Planning.Records.RecordKey(CalendarKey.Kind, address!)));
        Assert.Equal(address, await Address(house, "Mein Kalender"));
        var renewed = await Address(house, "Mein Kalender erneuern");
        Assert.NotEqual(address, renewed);
        Assert.Null(await house.Store.Record(new PartnerBot.Planning.Records.RecordKey(CalendarKey.Kind, address!)));
        await house.Say("anna", "Mein Kalender abschalten");
        Assert.Empty(await house.Store.Records(CalendarKey.Kind));
    }

    private static async Task<string?> Address(House house, string words)
    {
        await house.Say("anna", words);
        return PersonSettings.Of(await house.Store.Record(new PartnerBot.Planning.Records.RecordKey(PersonSettings.Kind, "anna"))).Calendar;
    }

    private static long Sequence(string feed) => feed.Split("\r\n").Where(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal))
        .Max(line => long.Parse(line[9..], System.Globalization.CultureInfo.InvariantCulture));

    private static string Write(Plan plan) => Feed.Write("anna", new PersonSettings(), 0, [plan], Language.German, Now);

    internal static Plan Plan(string title, string? rhythm = null) => Editing.Begin(new Edit.Started("p", "Vorlesen", "anna", Now)).Apply(
    [
        new Edit.EntryAdded("task-1", "task"),
        new Edit.Answered("task-1", "title", new Value.Words(title)),
        new Edit.Answered("task-1", "owner", new Value.Words("ich")),
        new Edit.Answered("task-1", "due", new Value.Day(new DateOnly(2027, 3, 21))),
        .. rhythm is null ? (Edit[])[] : [new Edit.Answered("task-1", "rhythm", new Value.Words(rhythm))],
    ]);
}
