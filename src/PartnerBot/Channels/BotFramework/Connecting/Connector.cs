using System.Net.Http.Headers;
using System.Reflection;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Makes one call through the gate, once. Redirects are never followed, so that none leads a token astray; the token joins in
/// <see cref="Signing"/>, behind the gate's question and before its connection.
/// </summary>
internal sealed class Connector(EgressGate gate, TimeProvider time, HttpMessageHandler? door = null) : IDisposable
{
    /// <summary>How long one call may take; Teams answers within a second or not at all.</summary>
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

    /// <summary>Calls of this service are made at all.</summary>
    public bool Reaches(string service) => gate.Allows(service);

    /// <summary>Sends bytes as they are. Does not throw for what the other side or the network does.</summary>
    public async Task<Posted> Ask(Call call)
    {
        if (call.Address is not { } address || !gate.Allows(call.Service))
        {
            return new Posted.Never("The service is not on the list of allowed hosts.");
        }

        using var deadline = new CancellationTokenSource(Deadline, time);
        using var request = Request(call, address);
        try
        {
            using var response = await invoker.SendAsync(request, deadline.Token);
            return await Verdict.Of(call, response, time, deadline.Token);
        }
        catch (NoToken trouble)
        {
            return new Posted.Later(trouble.After, trouble.Message);
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

    private static HttpRequestMessage Request(Call call, Uri address)
    {
        var request = new HttpRequestMessage(call.Method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        if (call.Body is { } body)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = Json;
        }

        return request;
    }
}
