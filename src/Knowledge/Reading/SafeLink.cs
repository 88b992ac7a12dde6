namespace Knowledge.Reading;

/// <summary>Which links an article may carry: web, e-mail and places in the same site; nothing a browser would run or fetch as data.</summary>
public static class SafeLink
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>Whether the address is safe to put into a page. Browsers skip control characters and blanks inside a scheme, so they count as unsafe.</summary>
    public static bool Allows(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)
            || address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter == '\\')
            || address.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var path = address.AsSpan().IndexOfAny("/?#");
        return colon < 0 || (path >= 0 && path < colon)
            || Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
