using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Tests.Reminders;

/// <summary>Ticking and reminding at the same moment, and planning the same again and again.</summary>
public sealed class RaceTests
{
    [Fact]
    public async Task Nobody_is_reminded_after_the_answer_that_it_is_done()
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Anfang machen", "in zwei Monaten");
        await house.Say("anna", "Erinnerungen jeden Tag");
        var (told, spared) = (0, 0);
        for (var round = 0; round < 40; round++)
        {
            var title = $"Aufgabe Nummer {round} anpacken";
            await house.AddTask("anna", title, "morgen");
            house.Time.Now += TimeSpan.FromDays(1);
            var before = (await house.Log("anna")).Count;
            await Task.WhenAll(house.Say("anna", $"{title} ist erledigt"), Task.Run(async () =>
            {
                await Task.Delay(TimeSpan.FromMilliseconds(round % 5));
                await house.Ring();
            }));
            await house.Ring();
            var said = (await house.Log("anna")).Skip(before).ToList();
            var done = said.FindIndex(text => text.StartsWith("Erledigt", StringComparison.Ordinal));
            var reminder = said.FindIndex(text => text.Contains(title, StringComparison.Ordinal) && text.Contains("fällig", StringComparison.Ordinal));
            Assert.NotEqual(-1, done);
            Assert.True(reminder < done, $"{round}: {string.Join(" | ", said)}");
            (told, spared) = reminder < 0 ? (told, spared + 1) : (told + 1, spared);
        }

        Assert.True(told + spared == 40 && spared > 0, $"{told} told, {spared} spared");
    }

    [Fact]
    public async Task Planned_again_and_again_there_is_one_row_for_each_occurrence()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        for (var round = 0; round < 60; round++)
        {
            await house.Edit("anna", plan, new Edit.Answered("task-1", "due", new Value.Day(new DateOnly(2027, 3, 2 + (round % 7)))));
            await house.AddTask("anna", $"Noch etwas {round}", "in drei Monaten");
            if (round % 20 == 0)
            {
                await house.Restart();
            }
        }

        var lines = await house.Ledger("anna");
        Assert.Equal(lines.Count, lines.Select(line => line.Notice.Key).Distinct().Count());
        var open = lines.Where(line => line.Notice.Key.Item == "task-1" && line.State == NoticeState.Queued).ToList();
        Assert.Equal([Cause.Due, Cause.Overdue], open.Select(line => line.Notice.Cause).Order());
    }
}
