using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Operations;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>
/// What Teams waits for while the store stalls, in real time: the acknowledgement of messages (DU-01, 200 ms a turn) and the answer to invokes
/// (DU-09, stalls of 0 to 10 s, cut at 4.5 s).
/// </summary>
internal sealed class TeamsSpeed : IAsyncDisposable
{
    private const int People = 32;
    private const int Messages = 1_000;
    private const int Invokes = 200;
    private readonly Scratch scratch = new();
    private readonly HttpClient http = new();
    private LoopbackConnector connector = null!;
    private WebApplication app = null!;
    private StallingTurn turn = null!;
    private int sent;

    public static async Task Measure()
    {
        Machine.Introduce();
        await using var bench = new TeamsSpeed();
        await bench.Open();
        await bench.Warm();
        var chance = new Random(1);
        bench.turn.Stall = () => TimeSpan.FromMilliseconds(200);
        Print("acknowledge a message, store stalls 200 ms", await Run(Messages, person => bench.Message(person)));
        // One in five waits for up to ten seconds, the others for up to a second.
        bench.turn.Stall = () => TimeSpan.FromSeconds(chance.Next(5) == 0 ? chance.NextDouble() * 10 : chance.NextDouble());
        Print("answer an invoke, store stalls 0 to 10 s", await Run(Invokes, person => bench.Invoke(person)));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await connector.DisposeAsync();
        scratch.Dispose();
    }

    private static void Print(string what, List<double> milliseconds)
    {
        milliseconds.Sort();
        Console.WriteLine(
            $"{what}: {milliseconds.Count} (load {Machine.Load()}): p50 {At(0.5):0} ms, p99 {At(0.99):0} ms, p99.9 {At(0.999):0} ms, most {milliseconds[^1]:0} ms; above 3 s {milliseconds.Count(one => one > 3_000)}, above 5 s {milliseconds.Count(one => one > 5_000)}");

        double At(double share) => milliseconds[Math.Min(milliseconds.Count - 1, (int)(milliseconds.Count * share))];
    }

    private async Task Open()
    {
        connector = await LoopbackConnector.Open();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Path"] = scratch.Folder });
        builder.Services.AddLogging(logging => logging.ClearProviders()).AddRoutingCore();
        builder.Services.AddClock(builder.Configuration);
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<ITurn>(provider => turn = new StallingTurn(ActivatorUtilities.CreateInstance<Turn>(provider)));
        app = builder.Build();
        app.MapBotFramework();
        await app.StartAsync();
        http.BaseAddress = new Uri(app.Urls.Single());
    }

    private async Task Warm()
    {
        foreach (var round in Enumerable.Range(0, 10))
        {
            await Task.WhenAll(Enumerable.Range(0, People).Select(person => Message(person)));
        }
    }

    private static async Task<List<double>> Run(int count, Func<int, Task> ask)
    {
        var times = new List<double>();
        var left = count;
        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var start = Stopwatch.GetTimestamp();
                await ask(person);
                lock (times)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }));
        return times;
    }

    private Task Message(int person) => Post(person, new JsonObject { ["type"] = "message", ["text"] = "Guten Tag" });

    // A conversation of its own for each, so that nobody waits for the turn before.
    private Task Invoke(int person) => Post(
        (100 * person) + sent, new JsonObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","data":{"handle":"none"}}}""") });

    private async Task Post(int conversation, JsonObject activity)
    {
        activity["id"] = $"a-{Interlocked.Increment(ref sent)}";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.Url;
        activity["locale"] = "de-DE";
        activity["from"] = new JsonObject { ["id"] = $"29:{conversation}", ["aadObjectId"] = $"person-{conversation}" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject { ["id"] = $"c-{conversation}", ["conversationType"] = "personal", ["tenantId"] = "t" };
        activity["channelData"] = JsonNode.Parse("""{"tenant":{"id":"t"}}""");
        using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Holds every turn back once it is kept, as a slow disk does.</summary>
    private sealed class StallingTurn(ITurn turn) : ITurn
    {
        public Func<TimeSpan> Stall { get; set; } = () => TimeSpan.Zero;

        public async Task<Took> Take(Heard heard, CancellationToken stop = default)
        {
            TimeSpan stall;
            lock (this)
            {
                stall = Stall();
            }

            var took = await turn.Take(heard, stop);
            await Task.Delay(stall, stop);
            return took;
        }
    }
}
