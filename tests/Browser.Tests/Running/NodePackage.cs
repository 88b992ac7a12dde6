using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Browser.Tests.Running;

/// <summary>What Microsoft publishes for Node, fetched into a folder beside the tests when one of them runs; neither kept nor shipped.</summary>
internal static class NodePackage
{
    // Two classes of tests that need the same folder at the same time wait for one fetching.
    private static readonly ConcurrentDictionary<string, Lazy<Task<string?>>> Fetched = new(StringComparer.Ordinal);

    public static string Home(string folder) => Path.Combine(Repository.Root, "tests", folder);

    /// <summary>The reason if it cannot be had here; null when it is there.</summary>
    /// <param name="without">What did not happen then.</param>
    public static Task<string?> Missing(string folder, string package, string without) =>
        Fetched.GetOrAdd(folder, _ => new Lazy<Task<string?>>(() => Fetch(folder, package, without))).Value;

    private static async Task<string?> Fetch(string folder, string package, string without)
    {
        try
        {
            // npm writes this list last: a fetching that was broken off has none.
            if (File.Exists(Path.Combine(Home(folder), "node_modules", ".package-lock.json")) && Directory.Exists(Path.Combine(Home(folder), "node_modules", package)))
            {
                return null;
            }

            using var npm = Child.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = Home(folder) });
            await npm.Hear("added \\d+ package", TimeSpan.FromMinutes(5));
            return null;
        }
        catch (Win32Exception)
        {
            return $"node and npm are not installed (apt-get install nodejs npm): {without}.";
        }
        catch (InvalidOperationException trouble)
        {
            return $"It could not be fetched from npm: {without}. {trouble.Message}";
        }
    }
}
