using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using PartnerBot.Activities;

namespace PartnerBot.Access.Tokens;

/// <summary>
/// The keys of one issuer, their endorsements and the algorithms they may use, all from one reading: a snapshot that never changes, so no
/// check ever sees half of one and half of another.
/// </summary>
internal sealed class KeySet
{
    // Asked of every issuer, whatever more it offers: no shared secrets, no curves, and never "none".
    private static readonly string[] Supported = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = StrictJson.MaxDepth };
    private readonly FrozenDictionary<string, SigningKey> keys;

    private KeySet(FrozenDictionary<string, SigningKey> keys, IReadOnlyList<string> algorithms) => (this.keys, Algorithms) = (keys, algorithms);

    public IReadOnlyList<string> Algorithms { get; }

    public SigningKey? Find(string kid) => keys.GetValueOrDefault(kid);

    /// <summary>Where the OpenID metadata says that the keys are.</summary>
    /// <exception cref="KeyTrouble">It does not say.</exception>
    public static Uri Address(ReadOnlySpan<byte> metadata)
        => Json(metadata).TryGetProperty("jwks_uri", out var uri) && uri.ValueKind == JsonValueKind.String && Uri.TryCreate(uri.GetString(), UriKind.Absolute, out var address)
            ? address
            : throw new KeyTrouble("the metadata names no jwks_uri");

    /// <exception cref="KeyTrouble">There is no usable key, or no algorithm that is supported.</exception>
    public static KeySet Read(ReadOnlySpan<byte> metadata, ReadOnlySpan<byte> jwks)
    {
        var algorithms = Offered(Json(metadata));
        // A factory of their own: what it remembers goes when the keys go.
        var factory = new CryptoProviderFactory();
        var found = List(Json(jwks), "keys")
            .Select(jwk => SigningKey.Read(jwk, factory))
            .OfType<SigningKey>()
            .DistinctBy(key => key.Key.KeyId)
            .ToFrozenDictionary(key => key.Key.KeyId, StringComparer.Ordinal);
        if (found.Count == 0 || algorithms.Count == 0)
        {
            throw new KeyTrouble("the documents hold no key that may be used");
        }

        return new KeySet(found, algorithms);
    }

    // RS256 is the one that OpenID Connect Discovery makes everyone offer.
    private static List<string> Offered(JsonElement metadata)
        => metadata.TryGetProperty("id_token_signing_alg_values_supported", out _)
            ? [.. List(metadata, "id_token_signing_alg_values_supported").Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).Intersect(Supported)]
            : [SecurityAlgorithms.RsaSha256];

    private static IEnumerable<JsonElement> List(JsonElement of, string name)
        => of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static JsonElement Json(ReadOnlySpan<byte> utf8)
    {
        if (StrictJson.Fault(utf8) is not null)
        {
            throw new KeyTrouble("a document is not JSON");
        }

        try
        {
            return JsonElement.Parse(utf8, Strict) is { ValueKind: JsonValueKind.Object } json ? json : throw new KeyTrouble("a document is no JSON object");
        }
        catch (JsonException)
        {
            throw new KeyTrouble("a document names a member twice");
        }
    }
}
