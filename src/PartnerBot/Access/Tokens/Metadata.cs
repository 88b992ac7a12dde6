using System.Net;

namespace PartnerBot.Access.Tokens;

/// <summary>
/// OpenID metadata (OpenID Connect Discovery 1.0 §4) and the key set it names, fetched together within limits: no redirects, at most 512 KB
/// each, 8 s for both.
/// </summary>
internal sealed class Metadata(Uri address, HttpMessageInvoker http, bool development) : IKeySource
{
    private const int MostBytes = 512 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public Uri Address => address;

    /// <summary>https; http only to this machine and only in Development.</summary>
    public static bool Allows(Uri address, bool development)
        => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (development && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        MaxResponseDrainSize = 0,
        ConnectTimeout = TimeSpan.FromSeconds(3),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    public async Task<KeySet> Load()
    {
        using var stop = new CancellationTokenSource(Longest);
        try
        {
            var metadata = await Fetch(address, stop.Token);
            var jwks = await Fetch(KeySet.Address(metadata), stop.Token);
            return KeySet.Read(metadata, jwks);
        }
        catch (OperationCanceledException)
        {
            throw new KeyTrouble($"it took longer than {Longest.TotalSeconds} s");
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException)
        {
            throw new KeyTrouble($"the connection failed ({(trouble as HttpRequestException)?.HttpRequestError})");
        }
    }

    private async Task<byte[]> Fetch(Uri from, CancellationToken stop)
    {
        if (!Allows(from, development))
        {
            throw new KeyTrouble("an address is not https");
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, from);
        using var response = await http.SendAsync(request, stop);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new KeyTrouble($"the answer was {(int)response.StatusCode}");
        }

        await using var body = await response.Content.ReadAsStreamAsync(stop);
        var bytes = new byte[MostBytes + 1];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        return length <= MostBytes ? bytes[..length] : throw new KeyTrouble("a document is too large");
    }
}
