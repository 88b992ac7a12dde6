using System.Diagnostics;

namespace Benchmarks;

/// <summary>A server in a process of its own, killed at the end.</summary>
internal sealed class Served : IAsyncDisposable
{
    /// <summary>The guarded bot's.</summary>
    public const string App = "6b1b3ac4-3f0e-4c3c-9a43-1f6c6d5f2a10";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private int refusals;

    private Served(Process process, string url) => (this.process, Url) = (process, url);

    public string Url { get; }

    /// <summary>Lines in its log about callers that were turned away.</summary>
    public int Refusals => refusals;

    public TimeSpan Used => Refreshed().TotalProcessorTime;

    /// <summary>Megabytes in memory.</summary>
    public long Resident => Refreshed().WorkingSet64 >> 20;

    /// <summary>The bot as built beside this benchmark, in Development without credentials, its rate limit lifted.</summary>
    public static Task<Served> Bot(string data) =>
        Bot("dotnet", [Path.Combine(Repository.Bot, "bin", "Release", "net10.0", "PartnerBot.dll")], Repository.Bot, data);

    public static Task<Served> Bot(string program, string[] arguments, string folder, string data)
    {
        var url = BareServer.FreeUrl();
        return Start(url, new ProcessStartInfo(program, [.. arguments, "--urls", url])
        {
            WorkingDirectory = folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Data__Path"] = data, ["DirectLine__MessagesPerSecond"] = "0" },
        });
    }

    /// <summary>The same with an app of its own, so that callers need tokens.</summary>
    /// <param name="keys">Where the keys of callers' tokens are.</param>
    public static Task<Served> Guarded(string data, Uri keys)
    {
        var url = BareServer.FreeUrl();
        return Start(url, new ProcessStartInfo("dotnet", [Path.Combine(Repository.Bot, "bin", "Release", "net10.0", "PartnerBot.dll"), "--urls", url])
        {
            WorkingDirectory = Repository.Bot,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Data__Path"] = data, ["DirectLine__MessagesPerSecond"] = "0",
                ["MicrosoftAppId"] = App, ["MicrosoftAppPassword"] = "none", ["MicrosoftAppType"] = "MultiTenant",
                ["BotOpenIdMetadata"] = keys.AbsoluteUri,
            },
        });
    }

    public static Task<Served> Floor(string data)
    {
        var url = BareServer.FreeUrl();
        return Start(url, new ProcessStartInfo("dotnet", [typeof(Served).Assembly.Location, "floor", url, data]));
    }

    /// <summary>A connector without limits.</summary>
    public static Task<Served> Sink()
    {
        var url = BareServer.FreeUrl();
        return Start(url, new ProcessStartInfo("dotnet", [typeof(Served).Assembly.Location, "sink", url]));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<Served> Start(string url, ProcessStartInfo how)
    {
        how.RedirectStandardOutput = true;
        var process = Process.Start(how)!;
        var served = new Served(process, url);
        process.OutputDataReceived += (_, line) => Interlocked.Add(ref served.refusals, line.Data?.Contains("answered 40", StringComparison.Ordinal) == true ? 1 : 0);
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < LongestStart && !process.HasExited;)
        {
            try
            {
                using var alive = await client.GetAsync(new Uri(url + "/healthz"));
                alive.EnsureSuccessStatusCode();
                return served;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
                await Task.Delay(5);
            }
        }

        await served.DisposeAsync();
        throw new TimeoutException($"{how.FileName} did not answer at {url}.");
    }

    private Process Refreshed()
    {
        process.Refresh();
        return process;
    }
}
