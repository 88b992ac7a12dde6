using PartnerBot.Access.Tokens;

namespace PartnerBot.Access.Tab;

/// <summary>
/// Knows people by the token that Teams gives to a tab (Entra access token, version 2.0): issued by a tenant that is welcome, for this app, to
/// act for a person (<c>access_as_user</c>), never to an application by itself.
/// </summary>
/// <param name="domain">Where the tab lives; part of the app's URI in Entra. Null takes the bare app id only.</param>
/// <param name="login">How the issuers of its cloud begin, up to the tenant.</param>
internal sealed class TabTokens(BotApp app, string? domain, string login, KeyRing keys, TimeProvider time)
{
    private const string Behind = "/v2.0";
    private const string Scope = "access_as_user";

    private readonly TokenCheck check = new(
        [new Authority("Entra", issuer => Tenant(login, issuer) is { } tenant && app.Tenants.Welcome(tenant), audience => IsMeant(app.Id, domain, audience), keys)],
        time);

    /// <param name="token">As the browser sends it, without the scheme.</param>
    public async ValueTask<TabVerdict> Know(string token) => await check.Check(token) switch
    {
        TokenVerdict.Good good => Person(login, good.Token),
        TokenVerdict.Undecided => TabVerdict.Undecided.One,
        _ => TabVerdict.Stranger.One,
    };

    private TabVerdict Person(string login, UncheckedToken token)
        => token.Claim("ver") == "2.0"
            && token.Claim("tid") is { Length: > 0 } tenant && tenant.Equals(Tenant(login, token.Issuer), StringComparison.OrdinalIgnoreCase)
            && token.Claim("oid") is { Length: > 0 } id
            && token.Claim("idtyp") is null or "user"
            && token.Claim("scp") is { } scopes && scopes.Split(' ').Contains(Scope)
            ? new TabVerdict.Known(tenant, id, token.Claim("name"), Address(token))
            : TabVerdict.Stranger.One;

    // Verified: in a tenant that the settings name, its own administrators give people this name, and Entra lets a tenant use only domains that it
    // has proved to own. The claim "email" is never read: people fill it in themselves. A guest's name is the word of another tenant, and where
    // every tenant is welcome, none is the library's.
    private string? Address(UncheckedToken token) =>
        app.Tenants.AreNamed && !IsGuest(token) ? token.Claim("preferred_username") : null;

    private static bool IsGuest(UncheckedToken token) =>
        (token.Claim("idp") is { } home && home != token.Issuer)
        || (token.Claims.TryGetProperty("acct", out var account) && !(account.ValueKind == System.Text.Json.JsonValueKind.Number && account.GetRawText() == "0"));

    private static string? Tenant(string login, string issuer)
        => issuer.StartsWith(login, StringComparison.Ordinal) && issuer.EndsWith(Behind, StringComparison.Ordinal) && issuer.Length > login.Length + Behind.Length
            && issuer[login.Length..^Behind.Length] is var tenant && !tenant.Contains('/', StringComparison.Ordinal)
            ? tenant
            : null;

    private static bool IsMeant(string app, string? domain, string audience)
        => audience.Equals(app, StringComparison.OrdinalIgnoreCase)
            || (domain is not null
                && (audience.Equals($"api://{domain}/{app}", StringComparison.OrdinalIgnoreCase)
                    // As the app's manifest names it, where one app is bot and tab.
                    || audience.Equals($"api://{domain}/botid-{app}", StringComparison.OrdinalIgnoreCase)));
}
