using System.Net.Http.Headers;
using System.Reflection;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Posts activities to <c>{serviceUrl}/v3/conversations/{id}/activities[/{replyToId}]</c> (Bot Connector REST API). What tokens need later goes
/// into a handler around <see cref="Door"/>; redirects are never followed, so that none leads a token astray.
/// </summary>
internal sealed class Connector(EgressGate gate, TimeProvider time, HttpMessageHandler? door = null) : IDisposable
{
    /// <summary>How long one post may take; Teams answers within a second or not at all.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly string Agent = $"PartnerBot/{Assembly.GetExecutingAssembly().GetName().Version?.ToString(2)}";

    private readonly HttpMessageInvoker invoker = new(door ?? Door(gate));

    /// <summary>The innermost handler: pooled connections through the gate, no proxy, no redirects, no cookies.</summary>
    public static SocketsHttpHandler Door(EgressGate gate) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
        ConnectCallback = gate.Connect,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // DNS moves a region's connector now and then.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxResponseHeadersLength = 32,
    };

    /// <summary>Posts bytes as they are. Does not throw for what the other side or the network does.</summary>
    public async Task<Posted> Post(byte[] activity)
    {
        if (Destination.Of(activity) is not { } address)
        {
            return new Posted.Never("The activity names no conversation or no service.");
        }

        if (!gate.Allows(address))
        {
            return new Posted.Never("The service is not on the list of allowed hosts.");
        }

        using var deadline = new CancellationTokenSource(Deadline, time);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(activity) };
        request.Content.Headers.ContentType = Json;
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        try
        {
            using var response = await invoker.SendAsync(request, deadline.Token);
            return await Verdict.Of(response, time, deadline.Token);
        }
        catch (HttpRequestException trouble)
        {
            return new Posted.Later(null, trouble.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            return new Posted.Later(null, "The connection broke.");
        }
        catch (OperationCanceledException)
        {
            return new Posted.Later(null, "No answer in time.");
        }
    }

    public void Dispose() => invoker.Dispose();
}
