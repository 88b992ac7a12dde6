using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
using PartnerBot.Store;
using PartnerBot.Tests.Sharing;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Fifty people write two hundred answers each into one plan at the same time: none lost, no conflict shown to anyone.</summary>
internal static class TogetherSpeed
{
    private const int People = 50;
    private const int Edits = 200;

    public static async Task Measure()
    {
        using var scratch = new Scratch();
        await using var store = SqliteStore.Open(scratch.Folder, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new PeoplesClock(TimeProvider.System));
        services.AddSingleton<IStore>(store);
        services.AddTurns(new ConfigurationBuilder().Build());
        await using var provider = services.BuildServiceProvider();

        var times = new List<double>(People * Edits);
        var watch = Stopwatch.StartNew();
        var came = await ManyAtOnce.Run(provider.GetRequiredService<ITurn>(), store, People, Edits, time =>
        {
            lock (times)
            {
                times.Add(time.TotalMilliseconds);
            }
        });
        times.Sort();
        Console.WriteLine($"{People} people, {Edits} edits each, in {watch.Elapsed.TotalSeconds:0.0} s");
        Console.WriteLine($"  lost: {came.Lost}   told of a conflict or of trouble: {came.Troubled}   the plan is what its history says: {came.Replays}");
        Console.WriteLine($"  a turn: median {times[times.Count / 2]:0.0} ms, p99 {times[times.Count * 99 / 100]:0.0} ms");
    }
}
