using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace Benchmarks;

/// <summary>Calls without a good token come in a storm (AU-10): what that does to those who chat meanwhile, and how often the log speaks of it.</summary>
internal static class StormSpeed
{
    private const int Stormers = 16;
    private const int PerSecond = 5_000;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static async Task Measure()
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        await using var bot = await Served.Guarded(Path.Combine(scratch.Folder, "bot"));
        using var client = new HttpClient { BaseAddress = new Uri(bot.Url) };
        var chats = Enumerable.Range(0, 4).Select(number => new ChatConversation(client, $"person{number}")).ToList();
        foreach (var chat in chats)
        {
            await chat.Begin();
        }

        await ClosedLoop.Warm(chats, bot);
        for (var run = 0; run < 3; run++)
        {
            var quiet = await ClosedLoop.Run(chats, bot, Length);
            var lines = bot.Refusals;
            using var end = new CancellationTokenSource();
            var storm = Task.WhenAll(Enumerable.Range(0, Stormers).Select(_ => Storm(bot.Url, end.Token)));
            var stormy = await ClosedLoop.Run(chats, bot, Length);
            await end.CancelAsync();
            var refused = (await storm).Sum();
            Console.WriteLine($"quiet {quiet}; in a storm of {refused / Length.TotalSeconds:0}/s refused calls {stormy}; p99 {stormy.Slow / quiet.Slow:0.0} times; lines in the log {bot.Refusals - lines} (load {Machine.Load()})");
        }

        chats.ForEach(chat => chat.Dispose());
    }

    private static async Task<int> Storm(string url, CancellationToken end)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJpc3MiOiJ4In0.c2ln");
        var refused = 0;
        for (var watch = Stopwatch.StartNew(); !end.IsCancellationRequested;)
        {
            if (refused > watch.Elapsed.TotalSeconds * PerSecond / Stormers)
            {
                await Task.Delay(1, CancellationToken.None);
                continue;
            }

            using var body = new StringContent("{}");
            using var answer = await client.PostAsync(new Uri(url + "/api/messages"), body, CancellationToken.None);
            refused += answer.StatusCode == HttpStatusCode.Unauthorized ? 1 : throw new InvalidOperationException($"{answer.StatusCode} instead of 401.");
        }

        return refused;
    }
}
