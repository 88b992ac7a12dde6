using System.ComponentModel;
using System.Diagnostics;
using Browser.Tests.Running;

namespace Browser.Tests.Playground;

/// <summary>
/// Microsoft's 365 Agents Playground as a peer: a Teams-like client with a connector. Its licence allows evaluation only, so npm fetches it when
/// the test runs; it is neither kept nor shipped.
/// </summary>
internal sealed class AgentsPlayground : IDisposable
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(2);
    private static readonly string Home = Path.Combine(Repository.Root, "tests", "playground");
    private static readonly string Program = Path.Combine(Home, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    private readonly Child child;
    private readonly Folder folder;

    private AgentsPlayground(Child child, Folder folder, Uri address) => (this.child, this.folder, Address) = (child, folder, address);

    public Uri Address { get; }

    public string Log => child.Log;

    /// <summary>Fetches it if need be; gives the reason if it cannot be had here.</summary>
    public static async Task<string?> Missing()
    {
        try
        {
            if (File.Exists(Program))
            {
                return null;
            }

            using var npm = Child.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = Home });
            await npm.Hear("added \\d+ package", TimeSpan.FromMinutes(5));
            return null;
        }
        catch (Win32Exception)
        {
            return "npm is not installed (apt-get install nodejs npm): the Agents Playground test did not run.";
        }
        catch (InvalidOperationException trouble)
        {
            return $"The Agents Playground could not be fetched; its test did not run. {trouble.Message}";
        }
    }

    /// <param name="bot">The bot it talks to.</param>
    /// <param name="args">More options, such as <c>--dm</c>, <c>expectReplies</c>.</param>
    public static async Task<AgentsPlayground> StartAsync(Bot bot, params string[] args)
    {
        // A folder of its own: it looks for settings where it stands.
        var folder = new Folder();
        var child = Child.Start(new ProcessStartInfo("node", [Program, "start", "-e", new Uri(bot.Address, "/api/messages").ToString(), "-c", "msteams", "-p", $"{FreePort()}", "--dt", .. args])
        {
            WorkingDirectory = folder.Path,
        });
        try
        {
            var port = (await child.Hear(@"Listening on (\d+)", AtMost)).Groups[1].Value;
            return new AgentsPlayground(child, folder, new Uri($"http://localhost:{port}/"));
        }
        catch
        {
            child.Dispose();
            folder.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        child.Dispose();
        folder.Dispose();
    }

    // If somebody takes it meanwhile, the Playground finds another and says which.
    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
