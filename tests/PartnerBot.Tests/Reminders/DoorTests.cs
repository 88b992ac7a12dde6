using System.Text;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Reminders;

/// <summary>Where a reminder goes: through the door that was used last, through one only, and through none that is shut.</summary>
public sealed class DoorTests
{
    private static readonly DateTime Morning = new(2027, 3, 2, 9, 0, 0);

    [Fact]
    public async Task The_last_used_door_gets_it_and_only_that_one()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        house.Time.Now += TimeSpan.FromMinutes(5);
        await house.SayInTeams("anna", "Hallo");
        var before = house.Posted.Count;
        await house.Until(Morning);
        Assert.Empty(await house.Reminders("anna"));
        Assert.Contains("Flyer", Encoding.UTF8.GetString(Assert.Single(house.Posted.Skip(before)).Json), StringComparison.Ordinal);
        Assert.Equal(NoticeState.Sending, (await house.Ledger("anna")).First(line => line.Notice.Cause == Cause.Due).State);
        await house.Store.Settle(house.Posted[^1].Number);
        await house.SayInTeams("anna", "Danke");
        Assert.Equal(NoticeState.Sent, (await house.Ledger("anna")).First(line => line.Notice.Cause == Cause.Due).State);
    }

    [Fact]
    public async Task A_group_is_no_door()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        house.Time.Now += TimeSpan.FromMinutes(5);
        await house.SayInTeams("anna", "Hallo", group: true);
        await house.Until(Morning);
        Assert.Single(await house.Reminders("anna"));
    }

    [Theory]
    [InlineData("403 ForbiddenOperationException")]
    [InlineData("404 ConversationNotFound")]
    public async Task A_shut_door_is_left_alone_until_the_person_speaks_again(string why)
    {
        await using var house = new House();
        await house.SayInTeams("anna", "Neuen Plan anlegen");
        foreach (var text in (string[])["Lesefest", "Aufgabe hinzufügen", "Flyer drucken", "ich", "morgen"])
        {
            await house.SayInTeams("anna", text);
        }

        await house.Until(Morning);
        await house.Store.Settle(house.Posted[^1].Number, why);
        var sent = house.Posted.Count;
        await house.Until(new DateTime(2027, 3, 12, 12, 0, 0), TimeSpan.FromHours(1));
        Assert.Equal(sent, house.Posted.Count);
        Assert.Contains(await house.Store.Stuck(null), line => line is { State: NoticeState.Waiting } && line.Why!.StartsWith(why[..3], StringComparison.Ordinal));
        await house.SayInTeams("anna", "Hallo");
        var spoken = house.Posted.Count;
        await house.Ring();
        Assert.Contains("Flyer", Encoding.UTF8.GetString(Assert.Single(house.Posted.Skip(spoken)).Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_door_is_reminded_as_soon_as_they_speak()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "in zwei Wochen");
        await house.Edit("anna", plan, new Edit.Joined(new Member("brandt", Part.Member, "Jonas Brandt")));
        await house.AddTask("anna", "Raum buchen", "morgen", "Herr Brandt");
        await house.Until(Morning.AddHours(2));
        Assert.Equal(NoticeState.Waiting, (await house.Ledger("brandt"))[0].State);
        await house.Say("brandt", "Hallo");
        await house.Ring();
        Assert.Contains("Raum", Assert.Single(await house.Reminders("brandt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("403 MessageWritesBlocked", "Warum hat Herr Brandt keine Erinnerung bekommen?")]
    [InlineData("404 ConversationNotFound", "Why did Mr Brandt not get a reminder?")]
    public async Task Who_leads_the_plan_and_who_runs_the_house_hear_whom_nothing_reaches(string why, string question)
    {
        await using var house = new House(staff: new PartnerBot.Turns.Staff([], new HashSet<string> { "okafor" }));
        await house.SayInTeams("brandt", "Hallo");
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "in zwei Wochen");
        await house.Edit("anna", plan, new Edit.Joined(new Member("brandt", Part.Member, "Jonas Brandt")));
        await house.AddTask("anna", "Raum buchen", "morgen", "Herr Brandt");
        await house.Until(Morning);
        await house.Store.Settle(house.Posted[^1].Number, why);
        await house.Say("anna", "Abbrechen");
        Assert.Contains("Jonas Brandt", string.Join('\n', await house.Say("anna", question)), StringComparison.Ordinal);
        Assert.Contains("brandt", string.Join('\n', await house.Say("okafor", question)), StringComparison.Ordinal);
        Assert.DoesNotContain("rand", string.Join('\n', await house.Say("mira", "Warum habe ich keine Erinnerung bekommen?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_was_lost_is_refused_when_its_holder_wakes_up()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        house.Time.Now = new DateTimeOffset(2027, 3, 2, 8, 0, 0, TimeSpan.Zero);
        var zombie = await house.Store.Claim(house.Time.Now, house.Time.Now, TimeSpan.FromMinutes(1), 10);
        house.Time.Now += TimeSpan.FromMinutes(2);
        await house.Ring();
        Assert.Single(await house.Reminders("anna"));
        await house.Courier.Deliver("anna", zombie);
        Assert.Single(await house.Reminders("anna"));
    }
}
