using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Access.Tokens;

/// <summary>A published key that may sign, and the channels that its owner lets it speak for.</summary>
internal sealed record SigningKey(RsaSecurityKey Key, FrozenSet<string> Endorsements)
{
    private const int FewestBits = 2048;

    /// <summary>
    /// From one member of a JSON Web Key Set (RFC 7517); null when it is no RSA key for signatures, has no name, or is too short.
    /// Certificates beside the numbers are not looked at: the numbers are the key.
    /// </summary>
    public static SigningKey? Read(JsonElement jwk, CryptoProviderFactory factory)
    {
        if (jwk.ValueKind != JsonValueKind.Object || Text(jwk, "kty") != "RSA" || (Text(jwk, "use") ?? "sig") != "sig"
            || Text(jwk, "kid") is not { Length: > 0 } kid || Number(jwk, "n") is not { } modulus || Number(jwk, "e") is not { } exponent
            || modulus.Length * 8 < FewestBits || modulus[0] < 0x80)
        {
            return null;
        }

        var numbers = new RSAParameters { Modulus = modulus, Exponent = exponent };
        return new SigningKey(new RsaSecurityKey(numbers) { KeyId = kid, CryptoProviderFactory = factory }, Endorsed(jwk));
    }

    private static FrozenSet<string> Endorsed(JsonElement jwk)
        => jwk.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];

    // Some write a leading zero byte; it makes no key longer.
    private static byte[]? Number(JsonElement jwk, string name)
        => Text(jwk, name) is { Length: > 0 } text && Base64Url.IsValid(text) && Base64Url.DecodeFromChars(text).AsSpan().TrimStart((byte)0) is { Length: > 0 } bytes
            ? bytes.ToArray()
            : null;

    private static string? Text(JsonElement of, string name)
        => of.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
