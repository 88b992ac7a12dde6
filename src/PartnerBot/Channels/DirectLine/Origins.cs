namespace PartnerBot.Channels.DirectLine;

/// <summary>The web origins (RFC 6454) that may use the chat besides PartnerBot's own.</summary>
internal sealed class Origins(IReadOnlyList<string> allowed)
{
    /// <summary>An origin as browsers write it; null for what is none (a wildcard, <c>null</c>, something with a path).</summary>
    public static string? Normal(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.IdnHost.Length == 0
            || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0 || text.Contains('*', StringComparison.Ordinal))
        {
            return null;
        }

        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return uri.IsDefaultPort ? $"{uri.Scheme}://{host}" : $"{uri.Scheme}://{host}:{uri.Port}";
    }

    /// <summary>Whether the installation names this origin.</summary>
    public bool Name(string origin) => Normal(origin) is { } normal && allowed.Contains(normal);

    /// <summary>
    /// Whether a page of this origin was served under the name that the request asks for. The scheme is left out: a proxy may end TLS.
    /// </summary>
    public static bool IsOwn(string origin, HttpRequest request)
        => Normal(origin) is { } normal && Normal($"{normal[..normal.IndexOf(':', StringComparison.Ordinal)]}://{request.Host.Value}") == normal;

    /// <summary>Own, named by the installation, or trusted by the token at hand.</summary>
    public bool Welcome(string origin, HttpRequest request, IReadOnlyList<string>? trusted = null)
        => IsOwn(origin, request) || Name(origin) || (trusted is not null && Normal(origin) is { } normal && trusted.Contains(normal));
}
