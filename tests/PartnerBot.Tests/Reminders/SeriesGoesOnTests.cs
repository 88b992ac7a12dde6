using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders.Mail;

namespace PartnerBot.Tests.Reminders;

/// <summary>What comes back goes on, whatever becomes of one of its times: sent by letter, failed too often, or told by a clock that was far ahead.</summary>
public sealed class SeriesGoesOnTests
{
    private const string Plants = "Erinnere mich jeden Freitag um 9 Uhr an das Blumengießen";
    private static readonly DateTime Friday = new(2027, 3, 5, 9, 0, 0);

    [Fact]
    public async Task By_letter_each_Friday_has_its_own()
    {
        using var server = new MailServer();
        await using var house = new House(mailer: new Mailer(new MailSettings("127.0.0.1", server.Port, false, null, null, "bot@bib.example", ["bib.example"])));
        await house.Say("anna", Plants);
        await house.Say("anna", "Erinnerungen per Mail an anna@bib.example");
        await house.Until(Friday.AddDays(21), TimeSpan.FromHours(1));
        Assert.Equal(4, server.Letters.Count);
    }

    [Fact]
    public async Task By_letter_a_task_that_comes_back_goes_on_too()
    {
        using var server = new MailServer();
        await using var house = new House(mailer: new Mailer(new MailSettings("127.0.0.1", server.Port, false, null, null, "bot@bib.example", ["bib.example"])));
        await Weekly(house);
        await house.Say("anna", "Erinnerungen per Mail an anna@bib.example");
        await house.Until(new DateTime(2027, 3, 17, 0, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal([2, 9, 16], (await house.Ledger("anna")).Where(line => line is { State: NoticeState.Sent, Notice.Cause: Cause.Due })
            .Select(line => line.Notice.Key.Day.Day).Order());
    }

    [Fact]
    public async Task One_that_failed_too_often_is_parked_alone_and_the_next_Friday_comes()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        var mended = await Break(house);
        await house.Until(Friday.AddHours(3));
        Assert.Contains(await house.Ledger("anna"), line => line.State == NoticeState.Parked);
        await mended();
        await house.Until(Friday.AddDays(7), TimeSpan.FromHours(1));
        Assert.Single(await house.Reminders("anna"));
        Assert.Single(await house.Ledger("anna"), line => line.State == NoticeState.Parked && line.Notice.Key.Day == DateOnly.FromDateTime(Friday));
    }

    [Fact]
    public async Task One_that_failed_too_often_and_is_tried_again_comes_at_once_and_the_next_one_on_its_day()
    {
        await using var house = new House();
        var plan = await Weekly(house);
        await house.Store.Write(on => on.Connection.Number($"UPDATE plan SET sum = sum + 1 WHERE id = '{plan}' RETURNING 1"), 0);
        await house.Restart();
        await house.Until(new DateTime(2027, 3, 2, 12, 0, 0));
        Assert.Contains(await house.Ledger("anna"), line => line.State == NoticeState.Parked);
        await house.Store.Write(on => on.Connection.Number($"UPDATE plan SET sum = sum - 1 WHERE id = '{plan}' RETURNING 1"), 0);
        await house.Restart();
        await house.Say("anna", "Aufgegebene Erinnerungen noch einmal versuchen");
        await house.Ring();
        Assert.Single(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 9, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal([2, 9], (await house.Ledger("anna")).Where(line => line is { State: NoticeState.Sent, Notice.Cause: Cause.Due }).Select(line => line.Notice.Key.Day.Day).Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3650)]
    public async Task A_clock_that_was_ahead_and_is_right_again_leaves_each_Friday_to_its_day(int days)
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        await house.Until(Friday, TimeSpan.FromHours(1));
        Assert.Single(await house.Reminders("anna"));
        var right = house.Time.Now;
        house.Time.Now += TimeSpan.FromDays(days);
        await house.Ring();
        house.Time.Now = right;
        await house.Ring();
        // What it told ahead of its time is told; what comes after has its own day and hour again.
        for (var week = 2; week <= 3; week++)
        {
            await house.Until(Friday.AddDays(7 * week).AddMinutes(-1), TimeSpan.FromHours(1));
            Assert.Equal(week, (await house.Reminders("anna")).Count);
            await house.Until(Friday.AddDays(7 * week));
            Assert.Equal(week + 1, (await house.Reminders("anna")).Count);
        }

        Assert.Equal([5, 12, 19, 26], (await house.Ledger("anna")).Where(line => line.State == NoticeState.Sent).Select(line => line.Notice.Key.Day.Day).Order());
    }

    private static async Task<string> Weekly(House house)
    {
        var plan = await house.PlanWithTask("anna", "Rundmail schreiben", "morgen");
        var task = (await house.Plan(plan)).Of("task").Single().Id;
        await house.Edit("anna", plan, new PartnerBot.Planning.Edit.Answered(task, "rhythm", new PartnerBot.Planning.Value.Words("jede Woche")));
        await house.AddTask("anna", "Kuchen bestellen", "in zwei Monaten");
        return plan;
    }

    // The conversation cannot be read, until somebody has mended it.
    private static async Task<Func<Task>> Break(House house)
    {
        await house.Store.Write(on => on.Connection.Number("UPDATE conversation SET sum = sum + 1 RETURNING 1"), 0);
        await house.Restart();
        return async () =>
        {
            await house.Store.Write(on => on.Connection.Number("UPDATE conversation SET sum = sum - 1 RETURNING 1"), 0);
            await house.Restart();
        };
    }
}
