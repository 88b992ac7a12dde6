using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Calling;

/// <summary>B: who signed, and how.</summary>
internal static class SignatureCases
{
    public static IEnumerable<TokenCase> All =>
    [
        .. from name in (string[])["none", "None", "NONE", "nOnE"]
           from kept in (bool[])[true, false]
           select Bad($"B01 alg {name}, signature {(kept ? "kept" : "empty")}", desk => None(desk, name, kept)),
        .. from name in (string[])["HS256", "HS384", "HS512"]
           from form in (string[])["pem", "der", "modulus", "jwk"]
           select Bad($"B02 {name} keyed with the public key as {form}", desk => Shared(desk, name, form)),
        Bad("B03 the right kid, a foreign key", desk => desk.Token.Sign(Desk.Foreign)),
        Bad("B04 no kid, the right key", desk => desk.Token.WithHeader("kid", null).Sign(Desk.Key)),
        Bad("B04 an empty kid", desk => desk.Token.WithHeader("kid", "").Sign(Desk.Key)),
        Bad("B04 kid a number", desk => desk.Token.WithHeader("kid", 1).Sign(Desk.Key)),
        Bad("B05 kid of one key, signed by another, both published", desk => desk.Token.Sign(Desk.Second)),
        new("B05 the other key under its own name", 200, desk => HeaderCases.Bearing(desk.Token.WithHeader("kid", "k2").Sign(Desk.Second))),
        .. from name in (string[])["jku", "x5u"]
           from key in (string[])["own", "foreign"]
           select Bad($"B06 {name} to an attacker, {key} key", desk => Led(desk, name, new Uri(desk.Provider.Address, "/astray").AbsoluteUri, key)),
        Bad("B06 jwk of an attacker", desk => Led(desk, "jwk", Desk.Foreign.Published(), "foreign")),
        Bad("B06 x5c of an attacker", desk => Led(desk, "x5c", new JsonArray("MIIB"), "foreign")),
        Bad("B06 an unknown kid and a jku", desk => desk.Token.WithHeader("kid", "nobody").WithHeader("jku", new Uri(desk.Provider.Address, "/astray").AbsoluteUri).Sign(Desk.Foreign)),
        .. from name in (string[])["RS384", "RS512", "PS256"]
           select Bad($"B07 {name} where RS256 is listed", desk => desk.Token.WithHeader("alg", name).Sign(Desk.Key)),
        Bad("B07 ES256", desk => desk.Token.WithHeader("alg", "ES256").Sealed(desk.Token.Claims.ToJsonString(), Curve)),
        Bad("B07 alg in lower case", desk => desk.Token.WithHeader("alg", "rs256").Sign(Desk.Key)),
        Bad("B07 no alg", desk => desk.Token.WithHeader("alg", null).Sign(Desk.Key)),
        Bad("B08 the signature of another token", desk => Exchanged(desk)),
        Bad("B08 the signature alone", desk => Swapped(desk)),
        Bad("B09 an unknown crit", desk => desk.Token.WithHeader("crit", new JsonArray("exp")).Sign(Desk.Key)),
        Bad("B09 typ of another kind of token", desk => desk.Token.WithHeader("typ", "secevent+jwt").Sign(Desk.Key)),
        Bad("B10 a key of 1,024 bits", desk => desk.Token.WithHeader("kid", "weak").Sign(Desk.Weak)),
        Bad("B10 a key for encryption", desk => desk.Token.WithHeader("kid", "enc").Sign(Desk.Encrypting)),
        Bad("B11 the key of the other issuer", desk => desk.Token.WithHeader("kid", "e1").Sign(Desk.Entra)),
    ];

    private static TokenCase Bad(string name, Func<Desk, string> token) => new(name, 401, desk => HeaderCases.Bearing(token(desk)));

    private static string None(Desk desk, string name, bool kept)
    {
        var token = desk.Token.WithHeader("alg", name);
        var signed = token.Sealed(token.Claims.ToJsonString(), text => Desk.Key.Sign(text, "RS256"));
        return kept ? signed : signed[..(signed.LastIndexOf('.') + 1)];
    }

    private static string Shared(Desk desk, string name, string form)
    {
        byte[] secret = form switch
        {
            "pem" => Encoding.ASCII.GetBytes(Desk.Key.Rsa.ExportSubjectPublicKeyInfoPem()),
            "der" => Desk.Key.Rsa.ExportSubjectPublicKeyInfo(),
            "modulus" => Desk.Key.Rsa.ExportParameters(false).Modulus!,
            _ => Encoding.UTF8.GetBytes(Desk.Key.Published().ToJsonString()),
        };
        return desk.Token.WithHeader("alg", name).Sealed(desk.Token.Claims.ToJsonString(), text => name switch
        {
            "HS384" => HMACSHA384.HashData(secret, Encoding.ASCII.GetBytes(text)),
            "HS512" => HMACSHA512.HashData(secret, Encoding.ASCII.GetBytes(text)),
            _ => HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)),
        });
    }

    private static string Led(Desk desk, string name, JsonNode to, string key) => desk.Token.WithHeader(name, to).Sign(key == "own" ? Desk.Key : Desk.Foreign);

    private static byte[] Curve(string text)
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return curve.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256);
    }

    private static string Exchanged(Desk desk)
    {
        var (one, other) = (desk.Token.Sign(Desk.Key), desk.Token.With("jti", "2").Sign(Desk.Key));
        return one[..one.LastIndexOf('.')] + other[other.LastIndexOf('.')..];
    }

    private static string Swapped(Desk desk)
    {
        var parts = desk.Token.Sign(Desk.Key).Split('.');
        return $"{parts[0]}.{parts[1]}.{Base64Url.EncodeToString(new byte[256])}";
    }
}
