using Microsoft.Net.Http.Headers;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Checks the token of a request.</summary>
internal sealed class Tickets(Tokens tokens)
{
    private const string Scheme = "Bearer ";

    /// <summary>The claims, or why there are none. Where the address names a conversation, the token must be of that one.</summary>
    public Refusal? Check(HttpContext context, out TokenClaims claims)
    {
        claims = null!;
        if (Given(context.Request) is not { } token)
        {
            return Refusal.NoToken;
        }

        switch (tokens.Read(token, TokenClaims.Conversation))
        {
            case TokenReading.Good(var read):
                claims = read;
                return context.Request.RouteValues["conversation"] is string asked && asked != read.Conv ? Refusal.ForeignConversation : null;
            case TokenReading.Expired:
                return Refusal.ExpiredToken;
            case TokenReading.Forged:
                return Refusal.ForgedToken;
            default:
                return Refusal.MalformedToken;
        }
    }

    /// <summary>What stands after <c>Bearer</c>; null where there is no such header, or more than one.</summary>
    public static string? Given(HttpRequest request)
        => request.Headers[HeaderNames.Authorization] is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && header[Scheme.Length..].Trim() is { Length: > 0 } token
            ? token
            : null;
}
