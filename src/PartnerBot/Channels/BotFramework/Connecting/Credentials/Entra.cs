using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>Asks Entra for tokens through MSAL (client credentials, or the machine's own identity). What to keep and when to ask is <see cref="AccessTokens"/>' matter.</summary>
internal static class Entra
{
    /// <summary>A way to ask for a new token; each call of it is one acquisition.</summary>
    public static Func<Task<AccessToken>> Asking(BotIdentity identity, IMsalHttpClientFactory doors, TimeProvider time)
    {
        var ask = identity.Proof is Proof.Machine ? AsMachine(identity, doors) : AsApp(identity, doors);
        return async () =>
        {
            try
            {
                var given = await ask();
                return new AccessToken(given.AccessToken, given.ExpiresOn);
            }
            catch (MsalServiceException refused)
            {
                throw new NoToken(refused.Headers?.RetryAfter is { } wish ? wish.Delta ?? wish.Date - time.GetUtcNow() : null, $"No token: {refused.StatusCode} {refused.ErrorCode}");
            }
            catch (MsalException trouble)
            {
                throw new NoToken(null, $"No token: {trouble.ErrorCode}");
            }
            catch (Exception trouble) when (trouble is HttpRequestException or OperationCanceledException or IOException)
            {
                throw new NoToken(null, $"No token: {trouble.GetType().Name}");
            }
        };
    }

    private static Func<Task<AuthenticationResult>> AsApp(BotIdentity identity, IMsalHttpClientFactory doors)
    {
        // MSAL takes https only; at a developer's desk the doors turn it back for a double on this machine.
        var authority = new UriBuilder(identity.Authority) { Scheme = Uri.UriSchemeHttps, Port = identity.Authority.Port }.Uri;
        var builder = ConfidentialClientApplicationBuilder.Create(identity.AppId)
            .WithAuthority(authority.AbsoluteUri, validateAuthority: false)
            // The authority is the administrator's word; there is nothing to discover about it.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(doors, retryOnceOn5xx: false);
        var app = (identity.Proof switch
        {
            Proof.Secret(var text) => builder.WithClientSecret(text),
            Proof.Certificate(var certificate) => builder.WithCertificate(certificate, sendX5C: true),
            _ => throw new System.Diagnostics.UnreachableException(),
        }).Build();
        return () => app.AcquireTokenForClient([identity.Scope]).WithForceRefresh(true).ExecuteAsync();
    }

    private static Func<Task<AuthenticationResult>> AsMachine(BotIdentity identity, IMsalHttpClientFactory doors)
    {
        var app = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(identity.AppId)).WithHttpClientFactory(doors).Build();
        return () => app.AcquireTokenForManagedIdentity(identity.Audience).WithForceRefresh(true).ExecuteAsync();
    }
}
