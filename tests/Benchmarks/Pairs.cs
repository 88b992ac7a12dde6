namespace Benchmarks;

/// <summary>
/// Two runs side by side, by turns, so that a noisy neighbour disturbs both: the best of each, the ratio, and the processor time of every run.
/// Processor time a turn says more than a rate where other programs share the machine.
/// </summary>
internal static class Pairs
{
    private const int Count = 3;

    public static async Task Measure(string what, string one, Func<Task<Timings>> first, string other, Func<Task<Timings>> second)
    {
        var (firsts, seconds) = (new List<Timings>(), new List<Timings>());
        for (var pair = 0; pair < Count; pair++)
        {
            firsts.Add(await first());
            seconds.Add(await second());
        }

        var (best, best2) = (firsts.MaxBy(run => run.PerSecond)!, seconds.MaxBy(run => run.PerSecond)!);
        Console.WriteLine($"{what} (load {Machine.Load()})");
        Console.WriteLine($"  {one,-8} {best}");
        Console.WriteLine($"  {other,-8} {best2}");
        var ratios = firsts.Zip(seconds, (of, by) => $"{of.PerSecond:0}:{by.PerSecond:0}");
        Console.WriteLine(
            $"  {other} to {one}: {best2.PerSecond / best.PerSecond:0.00} (pairs {string.Join(", ", ratios)}), p99 {best2.Slow / best.Slow:0.0} times");
        Console.WriteLine(
            $"  processor: {Median(seconds) / Median(firsts):0.00} times, medians {Median(firsts):0}:{Median(seconds):0} us a turn (pairs "
            + string.Join(", ", firsts.Zip(seconds, (of, by) => $"{of.Processor:0}:{by.Processor:0}")) + ")");
    }

    private static double Median(List<Timings> runs) => runs.Select(run => run.Processor).Order().ElementAt(runs.Count / 2);
}
