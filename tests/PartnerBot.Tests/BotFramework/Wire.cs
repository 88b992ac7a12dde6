using System.Collections.Concurrent;
using System.Net;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

/// <summary>The other end in memory: writes down each call with its moment and answers as told, 201 unless told otherwise.</summary>
internal sealed class Wire(TimeProvider time) : HttpMessageHandler
{
    /// <summary>The gate of production.</summary>
    public static readonly EgressGate Gate = new(AllowedHosts.Official, neighbours: false, development: false);

    internal sealed record Seen(DateTimeOffset At, HttpMethod Method, Uri Address, string Body, string? Token)
    {
        /// <summary>Null for calls that are not about one.</summary>
        public string? Conversation
            => Address.Segments.SkipWhile(segment => segment != "conversations/").Skip(1).FirstOrDefault() is { } id ? Uri.UnescapeDataString(id.TrimEnd('/')) : null;
    }

    public ConcurrentQueue<Seen> Calls { get; } = new();

    public Func<Seen, HttpResponseMessage> Answer { get; set; } = _ => Status(201);

    public static HttpResponseMessage Status(int status, string body = "", string? retryAfter = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    }

    /// <summary>The clock of the test for what is read off it; real timers, for a call in memory takes no time.</summary>
    public TimeProvider Clock { get; } = new ReadOnly(time);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var seen = new Seen(time.GetUtcNow(), request.Method, request.RequestUri!, body, request.Headers.Authorization?.Parameter);
        Calls.Enqueue(seen);
        return Answer(seen);
    }

    private sealed class ReadOnly(TimeProvider time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();
    }
}
