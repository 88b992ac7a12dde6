using System.ComponentModel;
using System.Diagnostics;

namespace Browser.Tests.Running;

/// <summary>What Microsoft publishes for Node, fetched into a folder beside the tests when one of them runs; neither kept nor shipped.</summary>
internal static class NodePackage
{
    public static string Home(string folder) => Path.Combine(Repository.Root, "tests", folder);

    /// <summary>The reason if it cannot be had here; null when it is there.</summary>
    /// <param name="without">What did not happen then.</param>
    public static async Task<string?> Missing(string folder, string package, string without)
    {
        try
        {
            if (Directory.Exists(Path.Combine(Home(folder), "node_modules", package)))
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
