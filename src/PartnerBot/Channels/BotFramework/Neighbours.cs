using System.Net;

namespace PartnerBot.Channels.BotFramework;

/// <summary>
/// Lets programs on the same machine in without a token, for Microsoft's Agents Playground, which sends none.
/// Only for Development without credentials.
/// </summary>
internal sealed class Neighbours : ICallers
{
    public ValueTask<Caller> Know(IHeaderDictionary headers, ConnectionInfo connection)
        => new(IsHere(connection.RemoteIpAddress) && !headers.Keys.Any(SpeaksForAnother) ? Caller.Neighbour.One : Caller.Stranger.One);

    private static bool IsHere(IPAddress? address)
        => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    // A proxy stands on this machine too, and a browser carries other people's pages: neither is a neighbour itself.
    private static bool SpeaksForAnother(string header)
        => header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
            || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
            || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
            || header.Equals("Via", StringComparison.OrdinalIgnoreCase)
            || header.Equals("Origin", StringComparison.OrdinalIgnoreCase);
}
