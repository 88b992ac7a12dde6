using System.Net;
using System.Net.Http.Headers;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Puts the token on a call that the gate admits, and on no other. A 401 gets one new token and one more try: keys roll over,
/// and a token may have been revoked before its end.
/// </summary>
internal sealed class Signing(EgressGate gate, AccessTokens tokens, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !gate.Admits(address))
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Host is not allowed.");
        }

        var token = await tokens.Get(null, cancellationToken);
        var response = await Send(request, token, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return response;
        }

        response.Dispose();
        return await Send(request, await tokens.Get(token, cancellationToken), cancellationToken);
    }

    private Task<HttpResponseMessage> Send(HttpRequestMessage request, AccessToken token, CancellationToken stop)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);
        return base.SendAsync(request, stop);
    }
}
