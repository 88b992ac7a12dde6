namespace Benchmarks;

/// <summary>What a figure depends on besides the code; printed with every one of them.</summary>
internal static class Machine
{
    public static void Introduce() => Console.WriteLine($"machine: {Model()}, {Environment.ProcessorCount} processors, load {Load()}");

    /// <summary>Load averages of the last 1, 5 and 15 minutes.</summary>
    public static string Load() => string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3));

    private static string Model() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown";
}
