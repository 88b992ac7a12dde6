using System.Diagnostics;

namespace PartnerBot.Tests.Store;

/// <summary>The program that is started to be killed: tests/Benchmarks, built beside the tests.</summary>
internal static class Doomed
{
    /// <summary>Null where it was not built.</summary>
    public static string? Program()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        while (tests is not null && tests.Name != "PartnerBot.Tests")
        {
            tests = tests.Parent;
        }

        var built = tests is null ? null : Path.Combine(tests.Parent!.FullName, "Benchmarks", "bin");
        return built is null || !Directory.Exists(built)
            ? null
            : Directory.GetFiles(built, "Benchmarks.dll", SearchOption.AllDirectories)
                .Where(file => File.Exists(Path.ChangeExtension(file, ".runtimeconfig.json"))).MaxBy(File.GetLastWriteTimeUtc);
    }

    public static Process Start(string program, params IReadOnlyList<string> arguments) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath!.Contains("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath! : "dotnet", ["exec", program, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
}
