using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Reminders;

/// <summary>All that the card does can be typed, and people say how they want to be reminded.</summary>
public sealed class TypingTests
{
    private static readonly DateTime Morning = new(2027, 3, 2, 9, 0, 0);

    [Theory]
    [InlineData("erledigt", "done")]
    [InlineData("Das ist erledigt.", "done")]
    [InlineData("done", "done")]
    [InlineData("hängt, weil die Druckerei Urlaub hat", "blocked")]
    [InlineData("stuck because the printer is away", "blocked")]
    public async Task A_word_after_the_reminder_sets_the_task(string word, string state)
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(Morning);
        await house.Say("anna", word);
        var task = (await house.Plan(plan)).Of("task").Single();
        Assert.Equal(state, task.Picked("state"));
        Assert.Equal(state == "blocked", task.Said("reason") is { Length: > 10 });
    }

    [Theory]
    [InlineData("erinnere mich am Freitag")]
    [InlineData("Erinnere mich Freitag")]
    [InlineData("remind me on Friday")]
    [InlineData("verschieben auf Freitag")]
    public async Task Put_off_by_a_word_it_comes_on_that_day(string word)
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(Morning);
        await house.Say("anna", word);
        await house.Until(new DateTime(2027, 3, 5, 8, 0, 0));
        Assert.Single(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 5, 9, 0, 0));
        Assert.Equal(2, (await house.Reminders("anna")).Count);
    }

    [Theory]
    [InlineData("gib das an Herrn Brandt")]
    [InlineData("Herr Brandt übernimmt das")]
    [InlineData("give it to Herrn Brandt")]
    public async Task Handed_over_by_a_word_the_other_person_is_reminded(string word)
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Say("brandt", "Hallo");
        await house.Edit("anna", plan, new Edit.Joined(new Member("brandt", Part.Member, "Jonas Brandt")));
        await house.Until(Morning);
        await house.Say("anna", word);
        Assert.Contains("Brandt", (await house.Plan(plan)).Of("task").Single().Said("owner"), StringComparison.Ordinal);
        await house.Until(new DateTime(2027, 3, 3, 9, 0, 0));
        Assert.Contains("Flyer", Assert.Single(await house.Reminders("brandt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_reminded_tasks_are_asked_about_and_a_number_picks_one()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.AddTask("anna", "Raum buchen", "morgen");
        await house.Until(Morning);
        await house.Say("anna", "erledigt");
        Assert.All((await house.Plan(plan)).Of("task"), task => Assert.Null(task.Picked("state")));
        await house.Say("anna", "2");
        Assert.Equal([null, "done"], (await house.Plan(plan)).Of("task").Select(task => task.Picked("state")));
    }

    [Fact]
    public async Task An_own_reminder_comes_at_its_time_and_a_day_that_is_over_is_asked_again()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnere mich am Donnerstag um 14 Uhr an den Anruf bei der Kita");
        await house.Until(new DateTime(2027, 3, 4, 13, 59, 0));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 4, 14, 0, 0));
        Assert.Contains("Anruf", Assert.Single(await house.Reminders("anna")), StringComparison.Ordinal);
        Assert.NotEmpty(await house.Say("anna", "Erinnere mich am 1. Februar 2027 an den Anruf bei der Kita"));
        Assert.Single((await Settings(house)).Own);
    }

    [Fact]
    public async Task A_pause_holds_reminders_back_and_what_was_due_comes_collected_afterwards()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.AddTask("anna", "Raum buchen", "am 4. März");
        await house.Say("anna", "Pausiere die Erinnerungen bis 7. März");
        await house.Until(new DateTime(2027, 3, 8, 8, 59, 0));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 8, 9, 0, 0));
        var reminder = Assert.Single(await house.Reminders("anna"));
        Assert.Contains("Flyer", reminder, StringComparison.Ordinal);
        Assert.Contains("Raum", reminder, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Erinnerungen um 7:30 Uhr", "07:30")]
    [InlineData("Erinnerungen bitte um 8 Uhr", "08:00")]
    public async Task Another_hour_moves_what_is_waiting(string words, string hour)
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Say("anna", words);
        Assert.Equal(TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture), (await Settings(house)).At);
        await house.Until(Morning.Date + TimeSpan.Parse(hour, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task A_zone_that_does_not_exist_is_asked_again_and_one_that_does_moves_the_morning()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Say("anna", "Zeitzone Europa/Berlinchen");
        Assert.False((await Settings(house)).ZoneSaid);
        await house.Say("anna", "Zeitzone America/New_York");
        Assert.Equal("America/New_York", (await Settings(house)).Zone);
        await house.Until(new DateTime(2027, 3, 2, 14, 59, 0));
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 2, 15, 0, 0));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task Why_is_answered_from_the_ledger()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(Morning);
        var answer = string.Join('\n', await house.Say("anna", "Warum habe ich diese Erinnerung bekommen?"));
        Assert.Contains("zugestellt", answer, StringComparison.Ordinal);
        Assert.Contains("Flyer drucken", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_due_is_listed_over_all_plans()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.PlanWithTask("anna", "Raum buchen", "am 4. März");
        var answer = string.Join('\n', await house.Say("anna", "Was steht an?"));
        Assert.Contains("Flyer", answer, StringComparison.Ordinal);
        Assert.Contains("Raum", answer, StringComparison.Ordinal);
    }

    private static async Task<PersonSettings> Settings(House house) =>
        PersonSettings.Of(await house.Store.Record(new PartnerBot.Planning.Records.RecordKey(PersonSettings.Kind, "anna")));
}
