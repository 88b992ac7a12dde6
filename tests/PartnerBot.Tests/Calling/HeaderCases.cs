using System.Text;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Calling;

/// <summary>A: how a token is brought, and what is no token.</summary>
internal static class HeaderCases
{
    public static IEnumerable<TokenCase> All =>
    [
        new("A00 a good token", 200, desk => Bearing(desk.Token.Sign(Desk.Key))),
        new("A01 no header", 401, _ => new Call(Desk.Message())),
        new("A02 an empty header", 401, _ => With("")),
        new("A03 Bearer alone", 401, _ => With("Bearer")),
        new("A03 Bearer and a blank", 401, _ => With("Bearer ")),
        new("A04 scheme Basic", 401, desk => With("Basic " + Good(desk))),
        new("A04 scheme Potato", 401, desk => With("Potato " + Good(desk))),
        new("A05 a token without a scheme", 401, desk => With(Good(desk))),
        new("A06 bearer in lower case", 200, desk => With("bearer " + Good(desk))),
        new("A06 bearer in lower case, bad token", 401, desk => With("bearer " + desk.Token.Sign(Desk.Foreign))),
        new("A07 two headers", 401, desk => new Call(Desk.Message(), ("Authorization", "Bearer " + Good(desk)), ("Authorization", "Bearer " + Good(desk)))),
        new("A07 two tokens with a comma", 401, desk => With($"Bearer {Good(desk)},Bearer {Good(desk)}")),
        new("A07 two tokens with a comma and a blank", 401, desk => With($"Bearer {Good(desk)}, {Good(desk)}")),
        new("A08 in the query", 401, desk => new Call(Desk.Message()) { Query = "?access_token=" + Good(desk) }),
        new("A08 in a cookie", 401, desk => new Call(Desk.Message(), ("Cookie", "Authorization=Bearer " + Good(desk)))),
        new("A08 in the body", 401, desk => new Call(Desk.Message(("token", Good(desk)), ("authorization", "Bearer " + Good(desk))))),
        new("A09 two blanks", 401, desk => With("Bearer  " + Good(desk))),
        new("A09 a tab", 401, desk => With("Bearer\t" + Good(desk))),
        new("A09 text behind", 401, desk => With($"Bearer {Good(desk)} x")),
        new("A09 a line break in the middle", 400, desk => With($"Bearer {Good(desk)}\r x") with { IsRaw = true }),
        new("A09 bytes that are no UTF-8", 400, desk => With($"Bearer ä{Good(desk)}") with { IsRaw = true }),
        new("A09 NUL", 400, desk => With($"Bearer {Good(desk)}\0") with { IsRaw = true }),
        new("A10 16 KB", 401, _ => Bearing($"{new string('A', 8000)}.{new string('A', 8000)}.AAAA")),
        new("A10 40 KB", 431, _ => Bearing(new string('A', 40_000))),
        new("A11 one segment", 401, desk => Bearing(Good(desk).Split('.')[0])),
        new("A11 two segments", 401, desk => Bearing(string.Join('.', Good(desk).Split('.')[..2]))),
        new("A11 four segments", 401, desk => Bearing(Good(desk) + ".AAAA")),
        new("A11 an empty header segment", 401, desk => Bearing(Good(desk)[Good(desk).IndexOf('.', StringComparison.Ordinal)..])),
        new("A11 an empty payload", 401, desk => Bearing(Parts(desk, (0, null), (1, "")))),
        new("A11 bad base64url", 401, desk => Bearing(Parts(desk, (1, "e+/=")))),
        new("A11 padding", 401, desk => Bearing(Good(desk) + "==")),
        new("A11 a signature that differs in a bit that does not count", 401, desk => Bearing(Unclean(Good(desk)))),
        new("A11 payload not JSON", 401, desk => Bearing(desk.Token.Sign(Desk.Key, "hallo"))),
        new("A11 payload an array", 401, desk => Bearing(desk.Token.Sign(Desk.Key, "[]"))),
        new("A11 payload a number", 401, desk => Bearing(desk.Token.Sign(Desk.Key, "7"))),
        new("A11 payload not UTF-8", 401, desk => Bearing(desk.Token.Sign(Desk.Key, "{\"iss\":\"\\ud800\"}"))),
        new("A11 aud twice", 401, desk => Bearing(desk.Token.Sign(Desk.Key, desk.Token.Claims.ToJsonString().Replace("\"aud\"", $"\"aud\":\"{Desk.App}\",\"aud\"", StringComparison.Ordinal)))),
        new("A11 aud an array", 401, desk => Bearing(desk.Token.With("aud", new JsonArray(Desk.App)).Sign(Desk.Key))),
        new("A11 aud an array of two", 401, desk => Bearing(desk.Token.With("aud", new JsonArray(Desk.App, "other")).Sign(Desk.Key))),
        new("A12 encrypted, with a bomb", 401, desk => Bearing(Encrypted(desk))),
    ];

    public static Call Bearing(string token, string? body = null) => new(body ?? Desk.Message(), ("Authorization", "Bearer " + token));

    /// <summary>A JWE (RFC 7516) whose content would inflate.</summary>
    public static string Encrypted(Desk desk)
        => $"{Jwt.Part("""{"alg":"RSA-OAEP","enc":"A128CBC-HS256","zip":"DEF","kid":"k1","cty":"JWT"}""")}.{Jwt.Part(Encoding.ASCII.GetString(new byte[256]))}"
            + $".{Jwt.Part(new string('i', 16))}.{Jwt.Part(new string('z', 4000))}.{Jwt.Part(desk.Now.ToString("D16", System.Globalization.CultureInfo.InvariantCulture))}";

    private static Call With(string authorization) => new(Desk.Message(), ("Authorization", authorization));

    private static string Good(Desk desk) => desk.Token.Sign(Desk.Key);

    private static string Parts(Desk desk, params (int At, string? Instead)[] changes)
    {
        var parts = Good(desk).Split('.');
        foreach (var (at, instead) in changes)
        {
            parts[at] = instead ?? parts[at];
        }

        return string.Join('.', parts);
    }

    // 256 bytes leave four bits of the last letter unused.
    private static string Unclean(string token)
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return token[..^1] + letters[letters.IndexOf(token[^1], StringComparison.Ordinal) + 1];
    }
}
