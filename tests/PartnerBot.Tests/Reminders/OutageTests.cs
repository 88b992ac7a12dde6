using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Tests.Reminders;

/// <summary>The bot is away, or its clock jumps: nothing is lost, nothing comes twice, and what is late comes in one.</summary>
public sealed class OutageTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(72)]
    [InlineData(720)]
    public async Task After_an_outage_one_collection_says_what_was_due(int hours)
    {
        await using var house = new House(new DateTimeOffset(2027, 3, 1, 7, 30, 0, TimeSpan.Zero));
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.AddTask("anna", "Raum buchen", "morgen");
        await house.AddTask("anna", "Kuchen bestellen", "am 3. März");
        await house.Until(new DateTime(2027, 3, 2, 8, 55, 0));
        await house.Restart(TimeSpan.FromHours(hours));
        await house.Ring();
        var reminder = Assert.Single(await house.Reminders("anna"));
        Assert.Contains("Flyer drucken", reminder, StringComparison.Ordinal);
        Assert.Contains("Raum buchen", reminder, StringComparison.Ordinal);
        Assert.Equal(hours > 24, reminder.Contains("war am", StringComparison.Ordinal) && reminder.Contains("Kuchen", StringComparison.Ordinal) && reminder.StartsWith("Während", StringComparison.Ordinal));
        await house.Restart();
        await house.Ring();
        Assert.Single(await house.Reminders("anna"));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(-60)]
    [InlineData(1440)]
    [InlineData(-1440)]
    [InlineData(5259600)]
    public async Task Whatever_the_clock_does_each_task_is_told_once(int minutes)
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(new DateTime(2027, 3, 2, 8, 30, 0));
        house.Time.Now += TimeSpan.FromMinutes(minutes);
        await house.Ring();
        house.Time.Now = new DateTimeOffset(2027, 3, 2, 7, 45, 0, TimeSpan.Zero);
        await house.Until(new DateTime(2027, 3, 2, 12, 0, 0));
        Assert.Single(await house.Reminders("anna"), reminder => reminder.Contains("Flyer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clock_that_falls_back_to_1970_holds_everything_until_it_is_right_again()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        house.Time.Now = DateTimeOffset.UnixEpoch;
        await house.Ring();
        Assert.Empty(await house.Reminders("anna"));
        house.Time.Now = new DateTimeOffset(2027, 3, 2, 8, 0, 0, TimeSpan.Zero);
        await house.Ring();
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task A_series_that_nobody_ticks_is_told_on_each_of_its_days_and_after_an_outage_once()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Rundmail schreiben", "morgen");
        var task = (await house.Plan(plan)).Of("task").Single().Id;
        await house.Edit("anna", plan, new Edit.Answered(task, "rhythm", new Value.Words("jede Woche")));
        await house.AddTask("anna", "Kuchen bestellen", "in zwei Monaten");
        await house.Until(new DateTime(2027, 3, 17, 0, 0, 0), TimeSpan.FromHours(1));
        // 2, 9 and 16 March, and once more because it was overdue.
        Assert.Equal([2, 9, 16], (await house.Ledger("anna")).Where(line => line is { State: NoticeState.Sent, Notice.Cause: Cause.Due } && line.Notice.Key.Item == task)
            .Select(line => line.Notice.Key.Day.Day).Order());
        var before = (await house.Reminders("anna")).Count;
        await house.Restart(TimeSpan.FromDays(30));
        await house.Ring();
        Assert.Equal(before + 1, (await house.Reminders("anna")).Count);
        Assert.Contains("3-mal", (await house.Reminders("anna"))[^1], StringComparison.Ordinal);
        await house.Until(new DateTime(2027, 4, 21, 0, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(before + 2, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task Other_rules_of_a_zone_move_the_instant_and_leave_the_local_time()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        // As if the rules had been an hour off when it was put down.
        await house.Store.Write(on => on.Connection.Number("UPDATE notice SET instant = instant + 3600000 RETURNING 1"), 0);
        await house.Restart();
        await house.Until(new DateTime(2027, 3, 2, 8, 59, 0));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task A_poison_notice_is_parked_after_eight_tries_and_the_others_go_on()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.PlanWithTask("berta", "Raum buchen", "morgen");
        await house.Store.Write(on => on.Connection.Number($"UPDATE plan SET json = x'7b' WHERE id = '{plan}' RETURNING 1"), 0);
        await house.Until(new DateTime(2027, 3, 2, 12, 0, 0));
        Assert.Empty(await house.Reminders("anna"));
        Assert.Single(await house.Reminders("berta"));
        Assert.Contains(await house.Ledger("anna"), line => line.State == NoticeState.Parked && line.Tries == 8);
        Assert.Contains(await house.Store.Stuck(null), line => line.Notice.Key.Person == "anna");
    }

    [Fact]
    public async Task What_was_parked_goes_out_after_all_when_who_leads_the_plan_has_it_tried_again()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        var kept = (await house.Store.Plan(plan))!.Json;
        await house.Store.Write(on => on.Connection.Number($"UPDATE plan SET json = x'7b' WHERE id = '{plan}' RETURNING 1"), 0);
        await house.Until(new DateTime(2027, 3, 2, 12, 0, 0));
        Assert.Contains(await house.Ledger("anna"), line => line.State == NoticeState.Parked);
        // Somebody has mended it.
        await house.Store.Write(on => on.Connection.Number($"UPDATE plan SET json = x'{Convert.ToHexString(kept)}' WHERE id = '{plan}' RETURNING 1"), 0);
        await house.Restart();
        Assert.Contains("Noch einmal auf den Weg gebracht", string.Join('\n', await house.Say("anna", "Aufgegebene Erinnerungen noch einmal versuchen")), StringComparison.Ordinal);
        await house.Until(new DateTime(2027, 3, 2, 12, 5, 0));
        Assert.Single(await house.Reminders("anna"));
        Assert.DoesNotContain(await house.Ledger("anna"), line => line.State == NoticeState.Parked);
        Assert.Contains("keine aufgegebenen", string.Join('\n', await house.Say("anna", "Aufgegebene Erinnerungen noch einmal versuchen")), StringComparison.Ordinal);
    }
}
