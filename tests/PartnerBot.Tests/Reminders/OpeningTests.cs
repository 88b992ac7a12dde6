using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Reminders;

/// <summary>The plan of which a reminder speaks opens by typing as by the card, and own reminders say their day.</summary>
public sealed class OpeningTests
{
    private static readonly DateTime Morning = new(2027, 3, 2, 9, 0, 0);

    [Theory]
    [InlineData("öffne den Plan")]
    [InlineData("Öffnen Sie bitte den Plan.")]
    [InlineData("Den Plan öffnen")]
    [InlineData("open the plan")]
    public async Task After_a_reminder_the_plan_is_the_one_it_speaks_of(string words)
    {
        await using var house = new House();
        var reminded = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        var other = await house.PlanWithTask("anna", "Raum buchen", "in drei Wochen");
        await house.Until(Morning);
        Assert.Equal(other, await Open(house));
        await house.Say("anna", words);
        Assert.Equal(reminded, await Open(house));
    }

    [Fact]
    public async Task After_a_reminder_of_two_plans_which_one_is_asked()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        var other = await house.PlanWithTask("anna", "Raum buchen", "morgen");
        await house.Until(Morning);
        var said = await house.Say("anna", "öffne den Plan");
        Assert.Contains(said, text => text.Contains(Words.Say(Language.German, "plans.which"), StringComparison.Ordinal));
        Assert.Equal(other, await Open(house));
    }

    [Fact]
    public async Task When_the_task_is_done_and_there_is_one_plan_it_is_still_that_one()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(Morning);
        await house.Say("anna", "erledigt");
        var title = Words.Say(Language.German, "plan.opened", ("title", "Vorlesen in der Kita"));
        Assert.Contains(await house.Say("anna", "öffne den Plan"), text => text.Contains(title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("put Flyer drucken off to Friday")]
    [InlineData("put off Flyer drucken until Friday")]
    [InlineData("please snooze Flyer drucken until Friday")]
    [InlineData("verschiebe Flyer drucken auf Freitag")]
    public async Task Put_off_by_its_name_the_task_comes_on_that_day(string words)
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.AddTask("anna", "Raum buchen", "morgen");
        var task = (await house.Plan(plan)).Of("task").Single(entry => entry.Said("title") == "Flyer drucken").Id;
        await house.Until(Morning);
        await house.Say("anna", words);
        var settings = PartnerBot.Planning.Reminding.PersonSettings.Of(await house.Store.Record(new PartnerBot.Planning.Records.RecordKey(PartnerBot.Planning.Reminding.PersonSettings.Kind, "anna")));
        Assert.Equal(new DateOnly(2027, 3, 5), Assert.Single(settings.Snoozed, one => one.Key == $"{plan}/{task}").Value);
    }

    [Fact]
    public async Task Why_names_what_came_and_not_what_would_have_come_had_the_task_stayed_open()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(Morning);
        await house.Say("anna", "erledigt");
        var said = string.Join('\n', await house.Say("anna", "Warum habe ich das bekommen?"));
        Assert.Contains(Words.Say(Language.German, "why.sent", ("title", "Flyer drucken"), ("day", new DateOnly(2027, 3, 2)), ("cause", new Line("why.cause.due"))), said, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Say(Language.German, "why.cancelled", ("title", "Flyer drucken"), ("day", new DateOnly(2027, 3, 2))), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_own_reminder_says_its_day_before_and_after_it_and_one_missed_time_is_one()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnere mich jeden Freitag um 9 Uhr an das Blumengießen");
        var friday = new DateOnly(2027, 3, 5);
        Assert.Contains(await house.Say("anna", "Was steht an?"), text => text.Contains(Line("reminder.own.soon", friday), StringComparison.Ordinal));
        await house.Restart(TimeSpan.FromDays(15));
        await house.Ring();
        var late = Words.Say(Language.German, "reminder.own.missed.one", ("sentence", Line("reminder.own.was", friday)), ("count", 1));
        Assert.Contains(late, Assert.Single(await house.Reminders("anna")), StringComparison.Ordinal);
        await house.Until(new DateTime(2027, 3, 19, 9, 0, 0), TimeSpan.FromHours(1));
        Assert.Contains(Line("reminder.own.today", friday), (await house.Reminders("anna"))[^1], StringComparison.Ordinal);
    }

    private static string Line(string key, DateOnly day) => Words.Say(Language.German, key, ("title", "Blumengießen"), ("day", day));

    private static async Task<string?> Open(House house) => (await house.Store.Recall(new Recalling(House.Web("anna"), [], "anna"))).Conversation!.Plan;
}
