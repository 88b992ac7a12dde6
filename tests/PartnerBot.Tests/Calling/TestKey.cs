using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Calling;

/// <summary>A key pair, and how it is published.</summary>
internal sealed record TestKey(string Kid, RSA Rsa, string[]? Endorsements = null, string Use = "sig") : IDisposable
{
    public static TestKey New(string kid, string[]? endorsements = null, int bits = 2048, string use = "sig") => new(kid, RSA.Create(bits), endorsements, use);

    public JsonObject Published()
    {
        var numbers = Rsa.ExportParameters(false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = Kid,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        if (Endorsements is not null)
        {
            published["endorsements"] = new JsonArray([.. Endorsements.Select(name => JsonValue.Create(name))]);
        }

        return published;
    }

    public byte[] Sign(string signed, string algorithm) => Rsa.SignData(
        Encoding.ASCII.GetBytes(signed),
        algorithm[2..] switch { "384" => HashAlgorithmName.SHA384, "512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 },
        algorithm[0] == 'P' ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);

    public void Dispose() => Rsa.Dispose();
}
