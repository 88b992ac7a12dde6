using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Under which key a delivery takes effect once.</summary>
internal static class DeliveryKey
{
    private const int Longest = 100;

    public static string OfStart(string conversation) => $"start:{conversation}";

    /// <summary>
    /// Web Chat sends a message that got no answer again under the same <c>clientActivityID</c>. It counts within a conversation and a person only;
    /// a client without one is taken to send something new each time.
    /// </summary>
    public static string Of(IncomingActivity activity, TokenClaims claims)
        => activity.ChannelData is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty("clientActivityID", out var own)
            && own.ValueKind == JsonValueKind.String
            && own.GetString() is { Length: > 0 } id
            ? $"activity:{claims.Conv}:{claims.User}:{Short(id)}"
            : $"activity:{claims.Conv}:{RandomId.Fresh()}";

    private static string Short(string id) => id.Length <= Longest ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
