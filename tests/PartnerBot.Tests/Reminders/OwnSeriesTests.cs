using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Tests.Reminders;

/// <summary>Own reminders that come back: said, kept, told each time, put off once, stopped.</summary>
public sealed class OwnSeriesTests
{
    private const string Plants = "Erinnere mich jeden Freitag um 9 Uhr an das Blumengießen";

    [Fact]
    public async Task Each_time_has_one_row_in_the_ledger_and_comes_once_over_restarts()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        for (var week = 0; week < 4; week++)
        {
            var friday = new DateTime(2027, 3, 5, 9, 0, 0).AddDays(7 * week);
            await house.Until(friday.AddMinutes(-1), TimeSpan.FromHours(3));
            Assert.Equal(week, (await house.Reminders("anna")).Count);
            await house.Until(friday);
            await house.Restart();
            await house.Ring();
            Assert.Equal(week + 1, (await house.Reminders("anna")).Count);
        }

        // Summer time begins on 28 March: nine is still nine.
        Assert.Equal(
            [(5, NoticeState.Sent), (12, NoticeState.Sent), (19, NoticeState.Sent), (26, NoticeState.Sent), (2, NoticeState.Queued)],
            (await house.Ledger("anna")).OrderBy(line => line.Notice.Key.Day).Select(line => (line.Notice.Key.Day.Day, line.State)));
        Assert.Equal(new Moment(new DateOnly(2027, 4, 2), new TimeOnly(9, 0), House.Berlin), (await house.Ledger("anna")).Single(line => line.State == NoticeState.Queued).Notice.Due);
    }

    [Fact]
    public async Task After_a_month_away_it_comes_once_and_says_how_often_it_was_missed()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        await house.Restart(TimeSpan.FromDays(30));
        await house.Ring();
        Assert.Contains("3-mal", Assert.Single(await house.Reminders("anna")), StringComparison.Ordinal);
        await house.Until(new DateTime(2027, 4, 2, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(2, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task Ticked_it_goes_on_and_put_off_it_comes_on_that_day_and_goes_on()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        await house.Until(new DateTime(2027, 3, 5, 9, 0, 0), TimeSpan.FromHours(1));
        await house.Say("anna", "erledigt");
        await house.Until(new DateTime(2027, 3, 12, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(2, (await house.Reminders("anna")).Count);

        await house.Say("anna", "", handle: await house.Button("anna", "Verschieben"), inputs: ("day", "2027-03-15"));
        await house.Until(new DateTime(2027, 3, 15, 8, 59, 0), TimeSpan.FromHours(1));
        Assert.Equal(2, (await house.Reminders("anna")).Count);
        await house.Until(new DateTime(2027, 3, 15, 9, 0, 0));
        Assert.Equal(3, (await house.Reminders("anna")).Count);
        await house.Until(new DateTime(2027, 3, 19, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(4, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task Put_off_by_mistake_undo_takes_only_that_back()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        await house.Until(new DateTime(2027, 3, 5, 9, 0, 0), TimeSpan.FromHours(1));
        await house.Say("anna", "erinnere mich am Montag");
        Assert.Single((await Own(house)).Moved);
        await house.Say("anna", "rückgängig");
        Assert.Empty((await Own(house)).Moved);
        await house.Until(new DateTime(2027, 3, 11, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task The_button_stops_it_for_good_and_undo_brings_it_back()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        await house.Until(new DateTime(2027, 3, 5, 9, 0, 0), TimeSpan.FromHours(1));
        await house.Say("anna", "", handle: await house.Button("anna", "Nicht mehr erinnern"));
        Assert.DoesNotContain(await house.Ledger("anna"), line => line.State == NoticeState.Queued);
        await house.Until(new DateTime(2027, 3, 12, 12, 0, 0), TimeSpan.FromHours(1));
        Assert.Single(await house.Reminders("anna"));
        await house.Say("anna", "rückgängig");
        await house.Until(new DateTime(2027, 3, 19, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(2, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task With_the_mornings_digest_a_daily_one_rests_on_closed_days_and_comes_once_on_Monday()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnere mich jeden Tag an die Zeitung");
        await house.Until(new DateTime(2027, 3, 9, 12, 0, 0), TimeSpan.FromHours(1));
        // Tuesday to Friday, Monday and Tuesday.
        Assert.Equal(6, (await house.Reminders("anna")).Count);
        Assert.All(await house.Reminders("anna"), reminder => Assert.Equal(1, reminder.Split("Zeitung").Length - 1));
    }

    [Fact]
    public async Task It_ends_on_its_last_day()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnere mich jeden Tag um 8 Uhr an die Zeitung bis 4. März");
        await house.Until(new DateTime(2027, 3, 20, 12, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(3, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task In_another_zone_its_hour_is_that_zones()
    {
        await using var house = new House();
        await house.Say("anna", Plants);
        await house.Say("anna", "Zeitzone America/New_York");
        await house.Until(new DateTime(2027, 3, 5, 14, 59, 0), TimeSpan.FromHours(1));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 5, 15, 0, 0));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task A_pause_holds_it_back_and_tells_it_once_afterwards()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnere mich jeden Tag um 8 Uhr an die Zeitung");
        await house.Say("anna", "Pausiere die Erinnerungen bis 10. März");
        await house.Until(new DateTime(2027, 3, 11, 8, 59, 0), TimeSpan.FromMinutes(30));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 11, 23, 0, 0), TimeSpan.FromMinutes(30));
        Assert.Single(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 12, 8, 0, 0));
        Assert.Equal(2, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task A_daily_task_is_told_once_a_morning_over_a_weekend()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        var task = (await house.Plan(plan)).Of("task").Single().Id;
        await house.Edit("anna", plan, new PartnerBot.Planning.Edit.Answered(task, "rhythm", new PartnerBot.Planning.Value.Words("jeden Tag")));
        await house.AddTask("anna", "Kuchen bestellen", "in drei Monaten");
        await house.Until(new DateTime(2027, 3, 4, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(3, (await house.Reminders("anna")).Count);
        for (var day = 5; day < 10; day++)
        {
            await house.Until(new DateTime(2027, 3, day, 12, 0, 0), TimeSpan.FromHours(1));
            await house.Say("anna", "Flyer drucken ist erledigt");
        }

        // Friday, Monday and Tuesday.
        Assert.Equal(6, (await house.Reminders("anna")).Count);
        Assert.All(await house.Reminders("anna"), reminder => Assert.Equal(1, reminder.Split("Flyer").Length - 1));
    }

    private static async Task<OwnReminder> Own(House house) => PersonSettings.Of(await house.Store.Record(new RecordKey(PersonSettings.Kind, "anna"))).Own.Single();
}
