using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PartnerBot.Tests.Calling;

namespace Benchmarks;

/// <summary>
/// Calls without a good token, and calls with one that says what it may not, come in a storm (AU-10): what that does to those who chat meanwhile,
/// and how often the log speaks of it.
/// </summary>
internal static class StormSpeed
{
    private const int Stormers = 16;
    private const int PerSecond = 5_000;
    private const string Service = "https://smba.trafficmanager.net/emea/";
    private const string Forged = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJpc3MiOiJ4In0.c2ln";

    // Another service than the token was made for.
    private const string NotPermitted = """
        {"type":"message","id":"a-1","text":"hallo","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/amer/","from":{"id":"29:x"},"recipient":{"id":"28:bot"},"conversation":{"id":"c","tenantId":"t"}}
        """;

    public static async Task Measure(int seconds)
    {
        Machine.Introduce();
        var length = TimeSpan.FromSeconds(seconds);
        await using var provider = await OpenIdProvider.Open();
        using var key = TestKey.New("k1", ["msteams"]);
        provider.ChannelKeys.Add(key);
        using var scratch = new Scratch();
        await using var bot = await Served.Guarded(Path.Combine(scratch.Folder, "bot"), new Uri(provider.Address, "/channel"));
        using var client = new HttpClient { BaseAddress = new Uri(bot.Url) };
        var chats = Enumerable.Range(0, 4).Select(number => new ChatConversation(client, $"person{number}")).ToList();
        foreach (var chat in chats)
        {
            await chat.Begin();
        }

        await ClosedLoop.Warm(chats, bot);
        var quiet = await ClosedLoop.Run(chats, bot, length);
        Console.WriteLine($"quiet for {seconds} s: {quiet} (load {Machine.Load()})");
        await Storm(chats, bot, quiet, length, HttpStatusCode.Unauthorized, Forged, "{}");
        await Storm(chats, bot, quiet, length, HttpStatusCode.Forbidden, Token(key), NotPermitted);
        var after = await ClosedLoop.Run(chats, bot, length / 2);
        Console.WriteLine($"quiet again: {after} (load {Machine.Load()}); key documents fetched {provider.Fetches}");
        chats.ForEach(chat => chat.Dispose());
    }

    private static async Task Storm(IReadOnlyList<ChatConversation> chats, Served bot, Timings quiet, TimeSpan length, HttpStatusCode status, string token, string body)
    {
        var lines = bot.Refusals;
        using var end = new CancellationTokenSource();
        var storm = Task.WhenAll(Enumerable.Range(0, Stormers).Select(_ => Storm(bot.Url, status, token, body, end.Token)));
        var stormy = await ClosedLoop.Run(chats, bot, length);
        await end.CancelAsync();
        var refused = (await storm).Sum();
        Console.WriteLine(
            $"in a storm of {refused / length.TotalSeconds:0} calls/s answered {(int)status}: {stormy}; p99 {stormy.Slow / quiet.Slow:0.0} times; lines in the log {bot.Refusals - lines} in {length.TotalSeconds:0} s (load {Machine.Load()})");
    }

    private static async Task<int> Storm(string url, HttpStatusCode status, string token, string json, CancellationToken end)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var refused = 0;
        for (var watch = Stopwatch.StartNew(); !end.IsCancellationRequested;)
        {
            if (refused > watch.Elapsed.TotalSeconds * PerSecond / Stormers)
            {
                await Task.Delay(1, CancellationToken.None);
                continue;
            }

            using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri(url + "/api/messages"), body, CancellationToken.None);
            refused += answer.StatusCode == status ? 1 : throw new InvalidOperationException($"{answer.StatusCode} instead of {status}.");
        }

        return refused;
    }

    private static string Token(TestKey key)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new Jwt(
            new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Kid },
            new JsonObject { ["iss"] = "https://api.botframework.com", ["aud"] = Served.App, ["serviceurl"] = Service, ["nbf"] = now - 60, ["exp"] = now + 3600 }).Sign(key);
    }
}
