using Browser.Tests.Running;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders.Calendars;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

/// <summary>What another program makes of the calendar feed.</summary>
public sealed class CalendarFeedTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-15T08:00:00.000Z", "2027-03-22T08:00:00.000Z", "2027-03-29T07:00:00.000Z", "2027-04-05T07:00:00.000Z")]
    [InlineData("America/New_York", "2027-03-15T13:00:00.000Z", "2027-03-22T13:00:00.000Z", "2027-03-29T13:00:00.000Z", "2027-04-05T13:00:00.000Z")]
    [InlineData("Australia/Lord_Howe", "2027-03-14T22:00:00.000Z", "2027-03-21T22:00:00.000Z", "2027-03-28T22:00:00.000Z", "2027-04-04T22:30:00.000Z")]
    public async Task A_weekly_task_shows_nine_on_either_side_of_the_change_of_the_clock(string zone, params string[] instants)
    {
        if (await CalendarReader.Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        var parts = await CalendarReader.Expand(Feed.Write("anna", new PersonSettings { Zone = zone }, 0, [Plan()], Language.German, Now), instants.Length);
        var series = Assert.Single(parts, part => part.Uid == "p-task-1@partnerbot");
        Assert.Equal(("vevent", "Rundmail; an alle, die „mitlesen“", 1), (series.Kind, series.Summary, series.Alarms));
        Assert.Equal(instants, series.Starts);
        Assert.Equal(instants[0], Assert.Single(Assert.Single(parts, part => part.Kind == "vtodo").Starts));
        Assert.Equal(["2027-06-05"], Assert.Single(parts, part => part.Uid == "p-anchor-2@partnerbot").Starts);
    }

    [Fact]
    public async Task The_address_that_the_chat_gives_is_read_and_one_that_nobody_gave_is_not_there()
    {
        if (await DirectLineClient.Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using var bot = await Bot.StartAsync(data.Path, "--Clock:Start", "2027-03-01T10:00:00+01:00");
        var heard = await DirectLineClient.Talk(
            bot.Address, "ws", "anna", "de-DE", ["Neuen Plan anlegen", "Lesefest", "Aufgabe hinzufügen", "Flyer drucken", "ich", "morgen", "Mein Kalender"]);
        var address = System.Text.RegularExpressions.Regex.Match(string.Join('\n', heard.Select(activity => activity.Text)), "/calendar/[0-9a-f]{32}[.]ics").Value;
        using var client = new HttpClient { BaseAddress = bot.Address };
        using var answer = await client.GetAsync(address);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:Flyer drucken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var lost = await client.GetAsync("/calendar/0123456789abcdef0123456789abcdef.ics");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, lost.StatusCode);
    }

    private static Plan Plan() => Editing.Begin(new Edit.Started("p", "Vorlesen", "anna", Now)).Apply(
    [
        new Edit.EntryAdded("task-1", "task"),
        new Edit.Answered("task-1", "title", new Value.Words("Rundmail; an alle, die „mitlesen“")),
        new Edit.Answered("task-1", "owner", new Value.Words("ich")),
        new Edit.Answered("task-1", "due", new Value.Day(new DateOnly(2027, 3, 15))),
        new Edit.Answered("task-1", "rhythm", new Value.Words("jede Woche")),
        new Edit.EntryAdded("anchor-2", "anchor"),
        new Edit.Answered("anchor-2", "kind", new Value.Chosen(["event"])),
        new Edit.Answered("anchor-2", "day", new Value.Day(new DateOnly(2027, 6, 5))),
    ]);
}
