using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Reminders;

/// <summary>Many people's reminders are brought in one go, and nobody pays for another's trouble.</summary>
public sealed class ManyTests
{
    private const int People = 100;

    // Eight in Berlin.
    private static readonly DateTimeOffset Morning = new(2027, 3, 2, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_of_many_is_told_once_and_one_damaged_conversation_harms_nobody_else()
    {
        await using var house = await Filled();
        await Damage(house, "UPDATE conversation SET state = x'7b7b' WHERE id = 'web-p17' RETURNING 1");
        await house.Until(new DateTime(2027, 3, 2, 12, 0, 0));
        foreach (var person in Enumerable.Range(0, People).Where(number => number != 17).Select(number => $"p{number}"))
        {
            Assert.Contains($"<{person}>", Assert.Single(await house.Reminders(person)), StringComparison.Ordinal);
        }

        Assert.Empty(await house.Reminders("p17"));
        Assert.Equal((NoticeState.Parked, 8), Only(await house.Ledger("p17")));
    }

    [Fact]
    public async Task Damaged_settings_and_a_pause_are_left_to_be_looked_at_alone()
    {
        await using var house = await Filled();
        await Damage(house, "UPDATE record SET json = x'7b' WHERE kind = 'person' AND id = 'p3' RETURNING 1");
        await house.Say("p5", "Pausiere die Erinnerungen bis 7. März");
        await house.Until(new DateTime(2027, 3, 2, 12, 0, 0));
        Assert.Equal((NoticeState.Parked, 8), Only(await house.Ledger("p3")));
        Assert.Equal((NoticeState.Queued, 0), Only(await house.Ledger("p5")));
        Assert.Single(await house.Reminders("p4"));
        await house.Until(new DateTime(2027, 3, 9, 0, 0, 0), TimeSpan.FromHours(1));
        Assert.Single(await house.Reminders("p5"));
    }

    [Fact]
    public async Task Whoever_is_writing_at_the_moment_is_told_afterwards()
    {
        await using var house = await Filled();
        house.Time.Now = Morning;
        var lane = house.Lanes.Enter(House.Web("p9"))!;
        Assert.Null(house.Lanes.Enter(House.Web("p9")));
        var round = house.Reminding.Round();
        while ((await house.Reminders("p99")).Count == 0)
        {
            await Task.Delay(1);
        }

        Assert.False(round.IsCompleted);
        Assert.Empty(await house.Reminders("p9"));
        lane.Dispose();
        await round;
        Assert.Single(await house.Reminders("p9"));
    }

    [Fact]
    public async Task Where_nothing_is_due_asking_for_it_writes_nothing()
    {
        await using var house = await Filled();
        house.Time.Now = Morning.AddMinutes(-1);
        using var free = new ManualResetEventSlim();
        var busy = house.Store.Write(_ => free.Wait(TimeSpan.FromMinutes(1)), 0);
        Assert.Equal(0, await house.Reminding.Round());
        Assert.False(busy.IsCompleted);
        free.Set();
        Assert.True(await busy);
        house.Time.Now = Morning;
        Assert.Equal(People, await house.Reminding.Round());
    }

    private static async Task<House> Filled()
    {
        var house = new House();
        for (var person = 0; person < People; person++)
        {
            await Due.Put(house.Store, House.Web($"p{person}"), $"p{person}", [$"<p{person}>"]);
        }

        // The service takes its first look at the clock.
        await house.Ring();
        return house;
    }

    private static (NoticeState, int) Only(IReadOnlyList<LedgerLine> lines) => Assert.Single(lines) is var line ? (line.State, line.Tries) : default;

    // On the disk, as a bad block would, and with nothing left in memory.
    private static async Task Damage(House house, string sql)
    {
        await house.Store.Write(on => on.Connection.Number(sql), 0);
        await house.Restart();
    }
}
