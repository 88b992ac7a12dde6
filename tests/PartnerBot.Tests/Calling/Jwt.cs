using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Calling;

/// <summary>A token in the making: changed as a test wants it, then really signed.</summary>
internal sealed class Jwt(JsonObject header, JsonObject claims)
{
    public JsonObject Header => header;

    public JsonObject Claims => claims;

    /// <summary>Replaces a claim; null takes it away.</summary>
    public Jwt With(string claim, JsonNode? value) => new((JsonObject)header.DeepClone(), Changed(claims, claim, value));

    public Jwt WithHeader(string name, JsonNode? value) => new(Changed(header, name, value), (JsonObject)claims.DeepClone());

    public string Sign(TestKey key) => Sign(key, claims.ToJsonString());

    /// <summary>With a payload that no JSON writer would write.</summary>
    public string Sign(TestKey key, string payload) => Sealed(payload, signed => key.Sign(signed, header["alg"]?.GetValue<string>() is { Length: 5 } name ? name : "RS256"));

    public string Sealed(string payload, Func<string, byte[]> sign)
    {
        var signed = $"{Part(header.ToJsonString())}.{Part(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(signed))}";
    }

    public static string Part(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static JsonObject Changed(JsonObject of, string name, JsonNode? value)
    {
        var changed = (JsonObject)of.DeepClone();
        changed.Remove(name);
        if (value is not null)
        {
            changed.Add(name, value);
        }

        return changed;
    }
}
