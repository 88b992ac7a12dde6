using System.Diagnostics;

namespace Benchmarks;

/// <summary>Every conversation says the next thing as soon as it was answered.</summary>
internal static class ClosedLoop
{
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
