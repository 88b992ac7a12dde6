using System.Diagnostics;
using System.Globalization;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>How long the desk takes to open in a process that has done nothing before, as when the bot starts: reading files and compiling code included.</summary>
internal static class ShelfStart
{
    private const int Runs = 9;

    /// <summary>In the fresh process: opens the desk once as the bot does, asks one question, and prints both times and the processor's.</summary>
    public static void Open()
    {
        var (start, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var desk = TurnRegistration.OpenDesk(null);
        var (opened, work) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - worked);
        desk.Ask("Was gehört in eine Vereinbarung?", PartnerBot.Texts.Language.German, null);
        var asked = Stopwatch.GetElapsedTime(start) - opened;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opened.TotalMilliseconds} {work.TotalMilliseconds} {asked.TotalMilliseconds}"));
    }

    public static void Measure()
    {
        using var scratch = new Scratch();
        Run("dotnet", "publish", Path.GetFullPath(Path.Combine(Repository.Bot, "../../tests/Benchmarks")), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", scratch.Folder, "-v", "q", "--nologo");
        Measure("as published", Path.Combine(scratch.Folder, "Benchmarks"));
        Measure("as dotnet run has it", "dotnet", typeof(ShelfStart).Assembly.Location);
    }

    private static void Measure(string what, string program, params string[] before)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Run(program, [.. before, "shelf"]).Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToList()).ToList();
        Console.WriteLine($"  the desk opens in a fresh process, {what}: {Spread(runs, 0)}; on all processors {Spread(runs, 1)}; the first question {Spread(runs, 2)}; load {Machine.Load()}");
    }

    private static string Spread(List<List<double>> runs, int figure)
    {
        var sorted = runs.Select(run => run[figure]).Order().ToList();
        return $"best {sorted[0]:0} ms, median {sorted[sorted.Count / 2]:0}, worst {sorted[^1]:0}";
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} {arguments[0]} failed: {said}");
    }
}
