namespace PartnerBot.Recognizers.Sequences;

/// <summary>What can be the host of a web address, and what is only a sentence whose space was forgotten ("gut.In").</summary>
internal static class UrlHost
{
    /// <summary>Judges a host; with a scheme before it, IP addresses and localhost are good too.</summary>
    public static bool IsHost(ReadOnlySpan<char> host, bool hasScheme)
    {
        if (hasScheme && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IsIpAddress(host)))
        {
            return true;
        }

        var last = host.LastIndexOf('.');
        if (last <= 0 || host.IndexOf("..", StringComparison.Ordinal) >= 0 || !TopLevelDomains.All.Contains(host[(last + 1)..]))
        {
            return false;
        }

        var name = host[..last];
        return hasScheme || (name.IndexOfAnyExceptInRange('0', '9') >= 0 && !IsForgottenSpace(name, host[(last + 1)..]) && name.Length > 1);
    }

    /// <summary>One point, small letters before it and a capital behind it.</summary>
    private static bool IsForgottenSpace(ReadOnlySpan<char> name, ReadOnlySpan<char> domain) =>
        !name.Contains('.') && char.IsUpper(domain[0]) && char.IsLower(name[^1]);

    private static bool IsIpAddress(ReadOnlySpan<char> host)
    {
        var parts = 0;
        foreach (var range in host.Split('.'))
        {
            if (!byte.TryParse(host[range], out _))
            {
                return false;
            }

            parts++;
        }

        return parts == 4;
    }
}
