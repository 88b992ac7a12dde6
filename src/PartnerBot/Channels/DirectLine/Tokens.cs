using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// Issues and reads the tokens of the chat: JSON Web Tokens (RFC 7519) signed with HMAC-SHA-256 and the installation's own key.
/// The algorithm is fixed: a token whose header says anything else than ours is forged, whatever it says.
/// </summary>
internal sealed class Tokens(IStore store, TimeProvider clock)
{
    /// <summary>Twice the 15 minutes after which clients refresh.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>Time to connect to a stream.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const string Issuer = "partnerbot";
    private const string Audience = "directline";
    private const int Longest = 8192;

    // Machines of one installation may differ by this much.
    private const long Leeway = 30;
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);
    private readonly Lazy<byte[]> key = new(() => store.Secret("direct-line-tokens"), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>A token of full lifetime for a conversation and a person.</summary>
    public string Issue(string conversation, string user, string? name, IReadOnlyList<string>? origins)
        => Sign(new TokenClaims { Kind = TokenClaims.Conversation, Conv = conversation, User = user, Name = name, Origins = origins }, Lifetime);

    /// <summary>The same rights for another full lifetime.</summary>
    public string Renew(TokenClaims claims) => Issue(claims.Conv, claims.User, claims.Name, claims.Origins);

    /// <summary>A token that opens the stream of a conversation once, from a watermark on.</summary>
    public string IssueStream(TokenClaims claims, string watermark)
        => Sign(claims with { Kind = TokenClaims.Stream, Watermark = watermark, Jti = RandomId.Fresh() }, StreamLifetime);

    public TokenReading Read(string token, string kind)
    {
        var dot = token.IndexOf('.', StringComparison.Ordinal);
        var last = token.LastIndexOf('.');
        if (dot <= 0 || last <= dot || token.Length > Longest || token.IndexOf('.', dot + 1) != last
            || !Base64Url.IsValid(token.AsSpan(dot + 1, last - dot - 1)) || !Base64Url.IsValid(token.AsSpan(last + 1)))
        {
            return TokenReading.Malformed.One;
        }

        if (!token.AsSpan(0, dot).SequenceEqual(Header))
        {
            return IsHeader(token.AsSpan(0, dot)) ? TokenReading.Forged.One : TokenReading.Malformed.One;
        }

        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Base64Url.TryDecodeFromChars(token.AsSpan(last + 1), given, out var length) && length == given.Length
            && CryptographicOperations.FixedTimeEquals(given, Signature(token.AsSpan(0, last)))
            ? Judge(JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.AsSpan(dot + 1, last - dot - 1)), DirectLineJson.Default.TokenClaims)!, kind)
            : TokenReading.Forged.One;
    }

    private TokenReading Judge(TokenClaims claims, string kind)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        if (claims.Iss != Issuer || claims.Aud != Audience || claims.Kind != kind || claims.Nbf > now + Leeway)
        {
            return TokenReading.Forged.One;
        }

        return claims.Exp <= now ? TokenReading.Expired.One : new TokenReading.Good(claims);
    }

    private string Sign(TokenClaims claims, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var dated = claims with { Iss = Issuer, Aud = Audience, Nbf = now, Exp = now + (long)lifetime.TotalSeconds };
        var signed = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(dated, DirectLineJson.Default.TokenClaims))}";
        return $"{signed}.{Base64Url.EncodeToString(Signature(signed))}";
    }

    private byte[] Signature(ReadOnlySpan<char> signed)
    {
        Span<byte> bytes = stackalloc byte[0];
        bytes = signed.Length <= 1024 ? stackalloc byte[signed.Length] : new byte[signed.Length];
        return HMACSHA256.HashData(key.Value, bytes[..Encoding.ASCII.GetBytes(signed, bytes)]);
    }

    private static bool IsHeader(ReadOnlySpan<char> segment)
    {
        if (!Base64Url.IsValid(segment))
        {
            return false;
        }

        try
        {
            using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(segment));
            return header.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
