using System.Net;
using System.Net.Sockets;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>Which addresses a name may stand for: loopback names for loopback, others for anything but this machine and its wire.</summary>
internal static class Destinations
{
    public static bool IsLoopbackName(string host)
        => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    public static bool Fits(IPAddress address, bool local) => local ? IsLoopback(address) : !IsSpecial(address);

    private static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(Plain(address));

    // Link-local holds the metadata services of clouds (169.254.169.254).
    private static bool IsSpecial(IPAddress found)
    {
        var address = Plain(found);
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any) || address.IsIPv6LinkLocal || address.IsIPv6Multicast)
        {
            return true;
        }

        return address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [0, ..] or [169, 254, ..] or [>= 224, ..];
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
