using System.Runtime;

namespace Benchmarks;

/// <summary>What the runtime did beside the work: memory made and collected, code compiled. All of it runs on the same processors as the turns.</summary>
internal sealed record Collector(int Small, int Middle, int Whole, TimeSpan Paused, TimeSpan Compiled, long Allocated)
{
    public static Collector Now() => new(
        GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2), GC.GetTotalPauseDuration(), JitInfo.GetCompilationTime(), GC.GetTotalAllocatedBytes());

    public string Since(Collector then, int turns) =>
        $"{(Allocated - then.Allocated) / 1024 / turns} KB a turn; collections {Small - then.Small}/{Middle - then.Middle}/{Whole - then.Whole}, "
        + $"paused {(Paused - then.Paused).TotalMilliseconds:0} ms; compiled {(Compiled - then.Compiled).TotalMilliseconds:0} ms";
}
