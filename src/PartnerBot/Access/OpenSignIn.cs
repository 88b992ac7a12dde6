using System.Net;

namespace PartnerBot.Access;

/// <summary>
/// Sign-in switched off, for trying things out: <c>?user=anna</c> chooses the person, otherwise a cookie remembers a random one.
/// Only in Development and only from this machine.
/// </summary>
internal sealed class OpenSignIn(IHostEnvironment environment) : ISignIn
{
    private const string Cookie = "partnerbot-person";

    // The longest that browsers keep a cookie (RFC 6265bis §5.5).
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public NotLetIn WhyNot { get; } = new(
        StatusCodes.Status403Forbidden,
        "Sign-in is off (SignIn:Mode None), so only a browser on this machine may chat, and only in Development: open http://localhost, or set SignIn:Mode.");

    public Person? Who(HttpContext context)
    {
        if (!environment.IsDevelopment() || !IsFromHere(context))
        {
            return null;
        }

        var chosen = context.Request.Query["user"].ToString();
        return PersonId.From(chosen) is { } id ? new Person(id, chosen.Trim()) : new Person(Remembered(context), null);
    }

    /// <summary>
    /// The Host is looked at as well, since a foreign page can point its own name at 127.0.0.1 (DNS rebinding); forwarded requests are not from here.
    /// </summary>
    private static bool IsFromHere(HttpContext context)
        => context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded")
            && (context.Request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(context.Request.Host.Host, out var host) && IPAddress.IsLoopback(host)));

    private static string Remembered(HttpContext context)
    {
        var known = context.Request.Cookies[Cookie];
        var id = known is { Length: 34 } && known.StartsWith("g-", StringComparison.Ordinal) && PersonId.IsSafe(known) ? known : PersonId.Fresh();
        context.Response.Cookies.Append(Cookie, id, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = Kept,
            IsEssential = true,
        });
        return id;
    }
}
