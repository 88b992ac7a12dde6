using System.ComponentModel;
using System.Diagnostics;
using System.IO.Compression;
using Browser.Tests.Running;
using Xunit.Abstractions;

namespace Browser.Tests.TeamsPackage;

/// <summary>The command's package under Microsoft's own validator, which npm fetches when the test runs.</summary>
public sealed class AppManifestTests(ITestOutputHelper output)
{
    private static readonly string Home = Path.Combine(Repository.Root, "tests", "appmanifest");

    [Fact]
    public async Task Microsofts_validator_finds_no_fault_in_the_package_and_one_in_a_spoiled_one()
    {
        if (await Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("partnerbot-").FullName;
        try
        {
            var package = Path.Combine(folder, "app.zip");
            using (var made = Child.Start(new ProcessStartInfo(
                "dotnet", [Repository.Program, "teams-package", "--app-id", "1f0c8d9e-2b3a-4c5d-8e6f-7a8b9c0d1e2f", "--domain", "kooperation.bibliothek.example", "--out", package])))
            {
                await made.Hear("The Teams app package for kooperation.bibliothek.example is", TimeSpan.FromMinutes(1));
            }

            await ZipFile.ExtractToDirectoryAsync(package, folder);
            var manifest = Path.Combine(folder, "manifest.json");
            Assert.Equal("0", await Faults(manifest));
            await File.WriteAllTextAsync(manifest, (await File.ReadAllTextAsync(manifest)).Replace("\"accentColor\": \"#", "\"accentColor\": \"", StringComparison.Ordinal));
            Assert.Equal("1", await Faults(manifest));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Faults(string manifest)
    {
        using var node = Child.Start(new ProcessStartInfo("node", ["validate.js", manifest]) { WorkingDirectory = Home });
        return (await node.Hear(@"^(\d+) faults", TimeSpan.FromMinutes(1))).Groups[1].Value;
    }

    // The reason if the validator cannot be had here.
    private static async Task<string?> Missing()
    {
        if (Directory.Exists(Path.Combine(Home, "node_modules", "@microsoft", "app-manifest")))
        {
            return null;
        }

        try
        {
            using var npm = Child.Start(new ProcessStartInfo("npm", ["ci"]) { WorkingDirectory = Home });
            await npm.Hear("added \\d+ package", TimeSpan.FromMinutes(5));
            return null;
        }
        catch (Win32Exception)
        {
            return "node and npm are not installed (apt-get install nodejs npm): Microsoft's validator did not see the app package.";
        }
        catch (InvalidOperationException trouble)
        {
            return $"Microsoft's validator could not be fetched and did not see the app package. {trouble.Message}";
        }
    }
}
