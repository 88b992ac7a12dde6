using System.Net;
using System.Net.Sockets;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// The only way out: https to whole host names on the list. Asked when a <c>serviceUrl</c> comes in, before it is used, and again when a
/// connection is made, where a name may meanwhile point elsewhere.
/// </summary>
/// <param name="hosts"><c>host</c> or <c>host:port</c>.</param>
/// <param name="neighbours">Whether loopback is open too, over http as well: Development without credentials.</param>
/// <param name="development">Whether a loopback name on the list may be reached over http.</param>
internal sealed class EgressGate(IEnumerable<string> hosts, bool neighbours, bool development)
{
    private readonly HashSet<string> allowed = new(hosts, StringComparer.OrdinalIgnoreCase);

    /// <summary>Ends of names that are open besides, each with its dot; for addresses to which no token goes.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    /// <summary>Finds a host's addresses; the operating system does, but for tests.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public bool Allows(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && Allows(url);

    /// <summary>A connector's address as a channel gives it: has no query.</summary>
    public bool Allows(Uri service) => service is { IsAbsoluteUri: true, Query: "" } && Admits(service);

    /// <summary>The address of a call, which may have a query of ours.</summary>
    public bool Admits(Uri url)
    {
        if (!IsPlain(url))
        {
            return false;
        }

        var listed = allowed.Contains(url.IsDefaultPort ? url.IdnHost : $"{url.IdnHost}:{url.Port}")
            || (url.IsDefaultPort && Below.Any(end => url.IdnHost.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
        return Destinations.IsLoopbackName(url.IdnHost)
            ? neighbours || (development && listed)
            : listed && url.Scheme == Uri.UriSchemeHttps;
    }

    /// <summary>Connects for a <see cref="SocketsHttpHandler"/>.</summary>
    /// <exception cref="HttpRequestException">The gate is closed for this address.</exception>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        if (context.InitialRequestMessage.RequestUri is not { } url || !Admits(url))
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Host is not allowed.");
        }

        var local = Destinations.IsLoopbackName(host);
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolve(host, stop);
        var reachable = found.Where(address => Destinations.Fits(address, local)).ToArray();
        if (reachable.Length == 0)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Host has no address that is allowed.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reachable, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception trouble) when (trouble is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }

    // Only what a connector really sends: no user, no fragment, no letters that merely look like others.
    private static bool IsPlain(Uri url)
        => url.IsAbsoluteUri
            && url.Scheme is "http" or "https"
            && url.UserInfo.Length == 0 && url.Fragment.Length == 0
            && !url.OriginalString.AsSpan().ContainsAnyExceptInRange('!', '~')
            && !url.OriginalString.Contains('\\')
            && url.OriginalString.IndexOf('@') is var at && (at < 0 || at > url.OriginalString.IndexOf('/', url.Scheme.Length + 3));
}
