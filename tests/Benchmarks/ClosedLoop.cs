using System.Diagnostics;

namespace Benchmarks;

/// <summary>Every conversation says the next thing as soon as it was answered.</summary>
internal static class ClosedLoop
{
    private const int FewestRounds = 4;
    private const int MostRounds = 16;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Talks until a turn costs no less processor time than a round before: until then a server spends as much on compiling itself as on turns,
    /// and the more code it has the longer.
    /// </summary>
    public static async Task Warm(IReadOnlyList<ISpeaks> conversations, Served server)
    {
        var before = double.MaxValue;
        for (var round = 1; round <= MostRounds; round++)
        {
            var now = (await Run(conversations, server, Round)).Processor;
            if (round >= FewestRounds && now > before * 0.97)
            {
                return;
            }

            before = now;
        }
    }

    public static async Task<Timings> Run(IReadOnlyList<ISpeaks> conversations, Served server, TimeSpan length)
    {
        var watch = Stopwatch.StartNew();
        var used = server.Used;
        var each = await Task.WhenAll(conversations.Select(conversation => Task.Run(() => Run(conversation, watch, length))));
        return Timings.Of([.. each.SelectMany(times => times)], watch.Elapsed, server.Used - used);
    }

    private static async Task<List<double>> Run(ISpeaks conversation, Stopwatch watch, TimeSpan length)
    {
        var times = new List<double>();
        while (watch.Elapsed < length)
        {
            var start = watch.Elapsed;
            await conversation.Turn();
            times.Add((watch.Elapsed - start).TotalMilliseconds);
        }

        return times;
    }
}
