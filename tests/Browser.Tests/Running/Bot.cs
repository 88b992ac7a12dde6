using System.Diagnostics;

namespace Browser.Tests.Running;

/// <summary>
/// PartnerBot as a process of its own, as people run it: Development, a free port, a data folder that the test chooses. May be killed and
/// started again on the same folder.
/// </summary>
internal sealed class Bot : IAsyncDisposable
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(2);

    private readonly Child child;

    private Bot(Child child, Uri address) => (this.child, Address) = (child, address);

    /// <summary>Where it listens, such as <c>http://127.0.0.1:43923/</c>.</summary>
    public Uri Address { get; }

    public int Id => child.Id;

    /// <summary>All it wrote so far.</summary>
    public string Log => child.Log;

    public bool HasExited => child.HasExited;

    /// <summary>Starts it and waits until it answers <c>/healthz</c>.</summary>
    /// <param name="dataPath">Its <c>Data:Path</c>.</param>
    /// <param name="args">More settings, such as <c>--Clock:Start</c>, <c>2027-03-01T09:00:00+01:00</c>. <c>--urls</c> replaces the free port.</param>
    /// <exception cref="InvalidOperationException">It did not start; holds all it said.</exception>
    public static Task<Bot> StartAsync(string dataPath, params string[] args) => StartInAsync("Development", dataPath, args);

    /// <param name="environment">Value of ASPNETCORE_ENVIRONMENT.</param>
    public static async Task<Bot> StartInAsync(string environment, string dataPath, params string[] args)
    {
        var child = Child.Start(Command(environment, dataPath, args));
        try
        {
            var ready = await child.Hear(@"ready: (https?://\S+)", AtMost);
            var bot = new Bot(child, new Uri(ready.Groups[1].Value.Replace("[::]", "127.0.0.1", StringComparison.Ordinal)));
            using var client = new HttpClient { BaseAddress = bot.Address, Timeout = AtMost };
            using var alive = await client.GetAsync("/healthz");
            alive.EnsureSuccessStatusCode();
            return bot;
        }
        catch
        {
            child.Dispose();
            throw;
        }
    }

    /// <summary>Pulls the plug (SIGKILL).</summary>
    public void Kill() => child.Kill();

    /// <summary>Asks it to stop (SIGTERM); gives the exit code.</summary>
    public Task<int> StopAsync() => child.Stop();

    public ValueTask DisposeAsync()
    {
        child.Dispose();
        return ValueTask.CompletedTask;
    }

    private static ProcessStartInfo Command(string environment, string dataPath, string[] args)
    {
        string[] urls = args.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", [Repository.Program, .. urls, "--Data:Path", dataPath, .. args])
        {
            // Settings and pages lie beside the project, as with `dotnet run`.
            WorkingDirectory = Path.Combine(Repository.Root, "src", "PartnerBot"),
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return start;
    }
}
