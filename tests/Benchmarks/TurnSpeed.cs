using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Durable planning turns in a second, beside the least that a durable turn can cost.</summary>
internal static class TurnSpeed
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    /// <param name="counts">How many conversations at once, one run after the other.</param>
    public static async Task Measure(params IReadOnlyList<int> counts)
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        var (floorData, botData) = (Directory.CreateDirectory(Path.Combine(scratch.Folder, "floor")).FullName, Path.Combine(scratch.Folder, "bot"));
        await using (var connector = await LoopbackConnector.Open())
        await using (var floor = await Served.Floor(floorData))
        await using (var bot = await Served.Bot(botData))
        {
            using var floorPlanners = new Planners(floor, connector);
            using var botPlanners = new Planners(bot, connector);
            foreach (var count in counts)
            {
                await floorPlanners.Begin(count);
                var (posts, turns) = (connector.Posts, botPlanners.All.Sum(planner => planner.Said));
                await botPlanners.Begin(count);
                var replies = (double)(connector.Posts - posts) / (botPlanners.All.Sum(planner => planner.Said) - turns);
                await Pairs.Measure(
                    $"{count} conversations, {replies:0.00} replies a turn", "floor", () => floorPlanners.Run(count, Length), "bot", () => botPlanners.Run(count, Length));
            }

            Console.WriteLine($"in memory: floor {floor.Resident} MB, bot {bot.Resident} MB");
        }

        await Look(botData);
    }

    // A bot that only answers "I did not understand" would be fast.
    private static async Task Look(string folder)
    {
        await using var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        var recalled = await store.Recall(new Recalling(new Address("emulator", "c0"), [], "emulator:person-c0"));
        Console.WriteLine(
            $"the first conversation's plan: {recalled.Plan!.Json.Length} bytes at version {recalled.Plan.Version} after {recalled.Conversation!.Version} turns");
        if (recalled.Plan.Version < recalled.Conversation.Version / 2)
        {
            throw new InvalidOperationException("The turns did not change the plan: what was measured is no planning.");
        }
    }
}
