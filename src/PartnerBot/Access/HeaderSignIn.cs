namespace PartnerBot.Access;

/// <summary>Believes the name that a trusted proxy puts into a header; from anyone else the header is worth nothing.</summary>
internal sealed class HeaderSignIn(string header, TrustedProxies proxies) : ISignIn
{
    private const int LongestName = 64;

    public NotLetIn WhyNot { get; } = new(
        StatusCodes.Status401Unauthorized,
        "Nobody is signed in: the proxy that signs people in (SignIn:TrustedProxies) did not name anyone.");

    public Person? Who(HttpContext context)
    {
        // Two values, joined or not, mean that someone tried to slip one past the proxy.
        if (!proxies.Trust(context.Connection.RemoteIpAddress) || context.Request.Headers[header] is not [{ } name] || name.Contains(',', StringComparison.Ordinal))
        {
            return null;
        }

        // Verified: nobody types it here. The library's own proxy has checked password, ticket or token before it puts the directory's name
        // for that person into the header, and SignIn:TrustedProxies lets no other machine speak. Names that are no address stay names.
        return PersonId.From(name) is { } id ? new Person(id, Shown(name.Trim())) { Address = name.Contains('@', StringComparison.Ordinal) ? name.Trim() : null } : null;
    }

    private static string Shown(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
