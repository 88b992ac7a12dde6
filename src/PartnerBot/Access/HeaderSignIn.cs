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
        // Two values mean that someone tried to slip one past the proxy.
        if (!proxies.Trust(context.Connection.RemoteIpAddress) || context.Request.Headers[header] is not [{ } name])
        {
            return null;
        }

        return PersonId.From(name) is { } id ? new Person(id, Shown(name.Trim())) : null;
    }

    private static string Shown(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
