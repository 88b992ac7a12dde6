using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Turns;

/// <summary>Teams sends an invoke that it believes lost four times: twice under its id and twice under a new one (botbuilder-dotnet #5005).</summary>
public sealed class RepeatedPressTests
{
    [Fact]
    public async Task The_same_press_under_a_new_id_gets_the_first_answer_byte_for_byte_and_takes_effect_once()
    {
        await using var desk = new Desk();
        var handle = await Card(desk);
        var first = await desk.Press(handle, ("need", "Vorlesepaten"));
        var version = await desk.PlanVersion();
        for (var again = 0; again < 3; again++)
        {
            var repeated = await desk.Press(handle, ("need", "Vorlesepaten"));
            Assert.True(repeated.Again);
            Assert.Equal(first.Answer, repeated.Answer);
            Assert.Empty(repeated.Outbox);
        }

        Assert.Equal(version, await desk.PlanVersion());
    }

    [Fact]
    public async Task The_same_press_a_hundred_times_at_once_is_one_press()
    {
        await using var desk = new Desk();
        var handle = await Card(desk);
        var all = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => desk.Press(handle, ("need", "Vorlesepaten")))));
        Assert.Single(all, took => !took.Again);
        Assert.Single(all.Select(took => Encoding.UTF8.GetString(took.Answer!)).Distinct());
    }

    [Fact]
    public async Task The_same_handle_with_other_inputs_is_used_and_changes_nothing()
    {
        await using var desk = new Desk();
        var handle = await Card(desk);
        var first = await desk.Press(handle, ("need", "Vorlesepaten"));
        var version = await desk.PlanVersion();
        var other = await desk.Press(handle, ("need", "Etwas anderes"));
        Assert.False(other.Again);
        Assert.NotEqual(first.Answer, other.Answer);
        Assert.Equal(version, await desk.PlanVersion());
    }

    [Fact]
    public async Task After_other_turns_the_same_press_still_gets_its_first_answer()
    {
        await using var desk = new Desk();
        var handle = await Card(desk);
        var first = await desk.Press(handle, ("need", "Vorlesepaten"));
        await desk.Say("Hilfe");
        await desk.Say("Plan zeigen");
        Assert.Equal(first.Answer, (await desk.Press(handle, ("need", "Vorlesepaten"))).Answer);
    }

    private static async Task<string> Card(Desk desk)
    {
        await desk.Say("neuer plan");
        return Assert.IsType<string>(await desk.Say("Lesen"));
    }
}
