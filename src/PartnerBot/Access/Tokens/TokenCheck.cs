using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Access.Tokens;

/// <summary>Holds a token against the authorities that are believed. Knows nothing but the token, the published keys and the time.</summary>
internal sealed class TokenCheck(IReadOnlyList<Authority> authorities, TimeProvider time)
{
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    public async ValueTask<TokenVerdict> Check(string raw)
    {
        if (UncheckedToken.Read(raw) is not { } token)
        {
            return new TokenVerdict.Bad(TokenFault.Malformed);
        }

        // Each issuer has its own keys: what one signs can never pass for the word of another.
        if (authorities.FirstOrDefault(authority => authority.Issues(token.Issuer)) is not { } authority)
        {
            return new TokenVerdict.Bad(TokenFault.Issuer);
        }

        return await authority.Keys.Find(token.KeyId) switch
        {
            KeySearch.Found found => await Verify(token, authority, found),
            KeySearch.Unavailable => TokenVerdict.Undecided.One,
            _ => new TokenVerdict.Bad(TokenFault.UnknownKey),
        };
    }

    private async Task<TokenVerdict> Verify(UncheckedToken token, Authority authority, KeySearch.Found found)
    {
        var result = await handler.ValidateTokenAsync(token.Raw, authority.Rules(found, time.GetUtcNow()));
        return result.IsValid ? new TokenVerdict.Good(token, authority, found.Key) : new TokenVerdict.Bad(Fault(result.Exception));
    }

    private static TokenFault Fault(Exception trouble) => trouble switch
    {
        SecurityTokenInvalidIssuerException => TokenFault.Issuer,
        SecurityTokenInvalidAudienceException => TokenFault.Audience,
        SecurityTokenInvalidAlgorithmException => TokenFault.Algorithm,
        SecurityTokenExpiredException or SecurityTokenNotYetValidException or SecurityTokenNoExpirationException or SecurityTokenInvalidLifetimeException => TokenFault.Lifetime,
        _ => TokenFault.Signature,
    };
}
