using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Access.Tokens;

/// <summary>Somebody whose tokens are believed: which <c>iss</c> is theirs, for whom (<c>aud</c>) their tokens must be, and their keys.</summary>
/// <param name="Issues">Whether an <c>iss</c> is theirs.</param>
/// <param name="Addresses">Whether an <c>aud</c> means this bot.</param>
internal sealed record Authority(string Name, Func<string, bool> Issues, Func<string, bool> Addresses, KeyRing Keys)
{
    /// <summary>How far clocks may differ (Bot Connector authentication, step 5).</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>What Microsoft's handler is told to hold a token against. Made anew each time: nothing is shared between two checks but keys.</summary>
    public TokenValidationParameters Rules(KeySearch.Found found, DateTimeOffset now) => new()
    {
        IssuerSigningKey = found.Key.Key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = found.Algorithms,
        IssuerValidator = (issuer, _, _) => Issues(issuer) ? issuer : throw new SecurityTokenInvalidIssuerException(),
        AudienceValidator = (audiences, _, _) => audiences.ToList() is [{ } one] && Addresses(one),
        LifetimeValidator = (from, until, _, _) => IsCurrent(from, until, now.UtcDateTime),
    };

    // The skew is taken from now, which lies far from where time ends.
    private static bool IsCurrent(DateTime? from, DateTime? until, DateTime now)
        => until is { } end && end >= Whole(now) - ClockSkew && (from is null || from <= Whole(now) + ClockSkew);

    // Tokens count in seconds.
    private static DateTime Whole(DateTime now) => now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
}
