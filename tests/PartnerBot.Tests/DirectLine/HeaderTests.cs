using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Tests.DirectLine;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("https://intranet.example.org", true)]
    [InlineData("https://intranet.example.org.evil.example", false)]
    [InlineData("http://intranet.example.org", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_pages_of_named_origins_may_read_answers(string origin, bool allowed)
    {
        await using var host = await ChatHost.Start();
        var chat = await Chat.Begin(host);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, chat.Path + "/activities");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        using var asked = await host.Http.SendAsync(preflight);
        using var get = new HttpRequestMessage(HttpMethod.Get, chat.Path + "/activities");
        get.Headers.Add("Origin", origin);
        get.Headers.Add("Authorization", "Bearer " + chat.Token);
        using var got = await host.Http.SendAsync(get);
        Assert.Equal(allowed, asked.IsSuccessStatusCode);
        foreach (var response in new[] { asked, got })
        {
            Assert.Equal(allowed ? [origin] : [], Values(response, "Access-Control-Allow-Origin"));
            Assert.Empty(Values(response, "Access-Control-Allow-Credentials"));
            Assert.Equal(["Origin"], response.Headers.Vary);
        }

        if (allowed)
        {
            Assert.Equal(["authorization, content-type, x-ms-bot-agent, x-requested-with"], Values(asked, "Access-Control-Allow-Headers"));
            Assert.Equal(["GET, POST, OPTIONS"], Values(asked, "Access-Control-Allow-Methods"));
        }
    }

    [Fact]
    public async Task Nothing_is_cached_and_no_address_is_passed_on()
    {
        await using var host = await ChatHost.Start();
        var chat = await Chat.Begin(host);
        foreach (var path in new[] { chat.Path, chat.Path + "/activities", $"{Chat.Root}/nowhere", $"{Chat.Root}/attachments/x" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Authorization", "Bearer " + chat.Token);
            using var response = await host.Http.SendAsync(request);
            Assert.True(response.Headers.CacheControl!.NoStore);
            Assert.Equal(["no-referrer"], Values(response, "Referrer-Policy"));
            Assert.Equal(["nosniff"], Values(response, "X-Content-Type-Options"));
        }
    }

    [Fact]
    public async Task Slowing_down_and_trouble_say_when_to_come_back()
    {
        await using var host = await ChatHost.Start(new() { ["DirectLine:MessagesPerSecond"] = "0.1" });
        var chat = await Chat.Begin(host);
        await chat.Say("eins");
        using var request = new HttpRequestMessage(HttpMethod.Post, chat.Path + "/activities") { Content = Chat.Json("""{"type":"message"}""") };
        request.Headers.Add("Authorization", "Bearer " + chat.Token);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task No_token_and_nothing_said_stands_in_a_log()
    {
        var logs = new Collecting();
        await using (var host = await ChatHost.Start(logs: logs))
        {
            var chat = await Chat.Begin(host);
            using var listener = await chat.Listen();
            await chat.Say("Geheimnis-4711");
            await listener.Until(3);
            await chat.Get("/activities?watermark=garbage");
        }

        Assert.NotEmpty(logs.Lines);
        Assert.DoesNotContain(logs.Lines, line => line.Contains("t=ey", StringComparison.Ordinal) || line.Contains("eyJhbGci", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("4711", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Values(HttpResponseMessage response, string name)
        => response.Headers.TryGetValues(name, out var values) ? values : [];

    private sealed class Collecting : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
