using Microsoft.Identity.Client;

namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>How MSAL reaches the token endpoint: no redirects that could lead a secret astray, no cookies, an end to waiting.</summary>
internal sealed class TokenDoors : IMsalHttpClientFactory, IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly HttpClient client;

    /// <param name="identity">Its authority may be a double on this machine, over http.</param>
    public TokenDoors(BotIdentity identity)
    {
        HttpMessageHandler door = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        client = new HttpClient(identity.Authority.Scheme == Uri.UriSchemeHttp ? new OverHttp(identity.Authority, door) : door) { Timeout = Deadline };
    }

    public HttpClient GetHttpClient() => client;

    public void Dispose() => client.Dispose();

    private sealed class OverHttp(Uri authority, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri is { } url && url.Authority == authority.Authority)
            {
                request.RequestUri = new UriBuilder(url) { Scheme = Uri.UriSchemeHttp, Port = authority.Port }.Uri;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
