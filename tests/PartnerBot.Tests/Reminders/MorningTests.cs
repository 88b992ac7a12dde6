using PartnerBot.Planning.Reminding;

namespace PartnerBot.Tests.Reminders;

/// <summary>From a task put down in chat to its reminder in the morning.</summary>
public sealed class MorningTests
{
    [Fact]
    public async Task A_task_due_tomorrow_is_told_at_nine_of_the_persons_zone_and_once()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(new DateTime(2027, 3, 2, 8, 59, 0));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        Assert.Contains("Flyer drucken", Assert.Single(await house.Reminders("anna")), StringComparison.Ordinal);
        await house.Restart();
        await house.Until(new DateTime(2027, 3, 3, 8, 0, 0));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task What_is_ticked_before_its_morning_is_never_told()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Say("anna", "Flyer drucken ist erledigt");
        Assert.All(await house.Ledger("anna"), line => Assert.Equal(NoticeState.Cancelled, line.State));
        await house.Until(new DateTime(2027, 3, 20, 12, 0, 0), TimeSpan.FromHours(1));
        Assert.Empty(await house.Reminders("anna"));
    }

    [Fact]
    public async Task The_button_ticks_the_task_and_nobody_is_reminded_again()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        await house.Say("anna", "", handle: await house.Button("anna", "Erledigt"));
        Assert.Equal("done", (await house.Plan(plan)).Of("task").Single().Picked("state"));
        await house.Until(new DateTime(2027, 3, 20, 12, 0, 0), TimeSpan.FromHours(1));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task Put_off_to_a_named_day_it_comes_again_on_that_day()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        await house.Say("anna", "", handle: await house.Button("anna", "Verschieben"), inputs: ("day", "2027-03-04"));
        await house.Until(new DateTime(2027, 3, 4, 8, 59, 0));
        Assert.Single(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 4, 9, 0, 0));
        Assert.Equal(2, (await house.Reminders("anna")).Count);
    }

    [Fact]
    public async Task A_zone_other_than_Berlin_has_its_own_morning()
    {
        await using var house = new House();
        await house.Say("anna", "Neuen Plan anlegen", "America/New_York");
        await house.Say("anna", "Lesefest", "America/New_York");
        foreach (var text in (string[])["Aufgabe hinzufügen", "Flyer drucken", "ich", "morgen"])
        {
            await house.Say("anna", text, "America/New_York");
        }

        await house.Until(new DateTime(2027, 3, 2, 14, 59, 0));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 2, 15, 0, 0));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task Two_tasks_of_a_day_come_in_one_digest_and_an_urgent_one_alone()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.AddTask("anna", "Raum buchen", "morgen");
        await house.AddTask("anna", "Vertrag unterschreiben", "morgen");
        var urgent = (await house.Plan(plan)).Of("task").Last().Id;
        await house.Edit("anna", plan, new PartnerBot.Planning.Edit.Answered(urgent, "urgent", new PartnerBot.Planning.Value.Chosen(["yes"])));
        // The next turn of anybody brings the ledger in step.
        await house.AddTask("anna", "Kuchen bestellen", "in drei Wochen");
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        var reminders = await house.Reminders("anna");
        Assert.Equal(2, reminders.Count);
        Assert.Single(reminders, reminder => reminder.Contains("Flyer", StringComparison.Ordinal) && reminder.Contains("Raum", StringComparison.Ordinal));
        Assert.Single(reminders, reminder => reminder.Contains("Vertrag", StringComparison.Ordinal) && !reminder.Contains("Flyer", StringComparison.Ordinal));
    }
}
