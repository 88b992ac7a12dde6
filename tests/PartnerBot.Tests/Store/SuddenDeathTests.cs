using System.Diagnostics;
using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class SuddenDeathTests
{
    [Fact]
    public async Task What_was_acknowledged_is_in_the_files_as_they_lie_at_that_moment()
    {
        using var folder = new Folder();
        await using var store = folder.Open();
        for (var version = 1; version <= 20; version++)
        {
            await store.Kept(Turn(version) with { Plan = Change("p1", version - 1), Keys = [$"key {version}"] });
            using var dead = folder.AsItLies();
            await using var found = dead.Open();
            Assert.Equal(version, (await found.Plan("p1"))!.Version);
            Assert.Equal(version, (await found.Recall(new Recalling(Address(), [], "anna"))).Conversation!.Version);
            Assert.Equal(version, await found.Count("used_key"));
        }
    }

    [Fact]
    public async Task Ten_kills_lose_nothing_that_was_acknowledged()
    {
        var program = Doomed.Program();
        if (program is null)
        {
            Console.WriteLine("The program that is killed (tests/Benchmarks) was not built; this test tells nothing here.");
            return;
        }

        using var folder = new Folder();
        var acknowledged = new Dictionary<string, long>();
        for (var kill = 0; kill < 10; kill++)
        {
            await RunAndKill(program, folder.Path, 40 + (kill * 60), acknowledged);
            await using var store = folder.Open();
            foreach (var (talk, version) in acknowledged)
            {
                var head = (await store.Conversation(new Address("test", talk)))!;
                Assert.InRange(head.Version, version, version + 1);
                Assert.Equal(head.Version, (await store.Plan(talk))!.Version);
                Assert.Equal(head.Version, head.Logged);
                Assert.Equal(head.Version, (await store.Log(new Address("test", talk), 0, int.MaxValue).All()).Count);
                Assert.Equal(head.Version, await store.Count($"plan_edit WHERE plan = (SELECT number FROM plan WHERE id = '{talk}')"));
                Assert.Equal(head.Version, await store.Count($"audit WHERE person = '{talk}'"));
            }
        }

        Assert.True(acknowledged.Values.Sum() > 50, "Too little was kept to tell anything.");
    }

    private static async Task RunAndKill(string program, string folder, int turns, Dictionary<string, long> acknowledged)
    {
        using var process = Doomed.Start(program, "store-writer", folder);
        for (var said = 0; await process.StandardOutput.ReadLineAsync() is { } line; said++)
        {
            if (line.Split(' ') is [var talk, var version])
            {
                acknowledged[talk] = long.Parse(version, System.Globalization.CultureInfo.InvariantCulture);
            }

            if (said == turns)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
    }
}
