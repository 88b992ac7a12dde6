using System.Text.Json;

namespace PartnerBot.Access.Tokens;

/// <summary>
/// What a compact signed token (JWS, RFC 7515) says of itself. Nothing of it is true before <see cref="TokenCheck"/> has said so; until then it
/// may only be a reason to refuse.
/// </summary>
/// <param name="Raw">The whole token.</param>
/// <param name="KeyId">The <c>kid</c> of the header: a token that does not name its key cannot be bound to the key's endorsements.</param>
/// <param name="Issuer">The <c>iss</c> claim.</param>
internal sealed record UncheckedToken(string Raw, string KeyId, string Issuer, JsonElement Claims)
{
    // Each of them asks the reader to find the key or the rules elsewhere than in the published metadata, or to do what is not done here.
    private static readonly string[] Unwanted = ["crit", "jku", "jwk", "x5u", "x5c", "zip", "enc", "b64"];

    /// <summary>Null when it is no token of three parts with the members that a check needs, in the kinds that RFC 7519 names.</summary>
    public static UncheckedToken? Read(string raw)
    {
        var dot = raw.IndexOf('.', StringComparison.Ordinal);
        var last = raw.LastIndexOf('.');
        if (dot <= 0 || last <= dot || raw.IndexOf('.', dot + 1) != last || Segment.Bytes(raw.AsSpan(last + 1)) is null
            || Segment.Object(raw.AsSpan(0, dot)) is not { } header || !IsPlain(header)
            || Segment.Object(raw.AsSpan(dot + 1, last - dot - 1)) is not { } claims || !IsDated(claims))
        {
            return null;
        }

        return Text(header, "kid") is { Length: > 0 } kid && Text(claims, "iss") is { Length: > 0 } issuer && Text(claims, "aud") is { Length: > 0 }
            ? new UncheckedToken(raw, kid, issuer, claims)
            : null;
    }

    /// <summary>A claim that is a text; null where it is missing or of another kind.</summary>
    public string? Claim(string name) => Text(Claims, name);

    private static bool IsPlain(JsonElement header)
        => !Unwanted.Any(name => header.TryGetProperty(name, out _))
            && (!header.TryGetProperty("typ", out _) || "JWT".Equals(Text(header, "typ"), StringComparison.OrdinalIgnoreCase));

    private static bool IsDated(JsonElement claims)
        => IsInstant(claims, "exp") && (!claims.TryGetProperty("nbf", out _) || IsInstant(claims, "nbf"));

    private static bool IsInstant(JsonElement claims, string name)
        => claims.TryGetProperty(name, out var at) && at.ValueKind == JsonValueKind.Number && at.TryGetInt64(out var seconds) && seconds > 0;

    private static string? Text(JsonElement of, string name)
        => of.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
