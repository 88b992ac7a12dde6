using System.Net.WebSockets;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Why a stream ends. Clients come back with their watermark whatever the reason.</summary>
/// <param name="Reason">As the client reads it in the close frame (RFC 6455 §5.5.1).</param>
internal sealed record StreamEnd(WebSocketCloseStatus Status, string Reason)
{
    public static readonly StreamEnd ByClient = new(WebSocketCloseStatus.NormalClosure, "bye");
    public static readonly StreamEnd Collision = new(WebSocketCloseStatus.PolicyViolation, "collision");
    public static readonly StreamEnd TooSlow = new(WebSocketCloseStatus.PolicyViolation, "too slow");
    public static readonly StreamEnd Stopping = new(WebSocketCloseStatus.EndpointUnavailable, "restart");
    public static readonly StreamEnd NothingToRead = new(WebSocketCloseStatus.InternalServerError, "store");
}
