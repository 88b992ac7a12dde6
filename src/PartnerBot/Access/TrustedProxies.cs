using System.Net;

namespace PartnerBot.Access;

/// <summary>The machines in front of PartnerBot whose word counts: addresses (<c>10.0.0.5</c>) or networks (<c>10.0.0.0/24</c>).</summary>
internal sealed class TrustedProxies
{
    private readonly IPNetwork[] networks;

    /// <exception cref="SettingTrouble">One of them is neither an address nor a network.</exception>
    public TrustedProxies(IEnumerable<string> settings) => networks = [.. settings.Select(Parse)];

    public IReadOnlyList<IPNetwork> Networks => networks;

    public bool Trust(IPAddress? remote)
    {
        if (remote is null)
        {
            return false;
        }

        var plain = remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote;
        return networks.Any(network => network.Contains(plain));
    }

    private static IPNetwork Parse(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new SettingTrouble($"SignIn:TrustedProxies holds '{text}', which is neither an address nor a network such as 10.0.0.0/24.");
    }
}
