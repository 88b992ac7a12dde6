using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Calling;

/// <summary>C: what a token says of issuer, audience, time and application.</summary>
internal static class ClaimCases
{
    private const string Other = "0a6e9d0f-9b44-4f5c-8d1f-0d8c6a1f7b11";

    public static IEnumerable<TokenCase> All =>
    [
        .. from issuer in (string?[])[null, "", "https://evil.example", "http://api.botframework.com", "https://api.botframework.com/", "https://API.botframework.com",
               "https://api.bоtframework.com", "https://api.botframework.us", "https://sts.windows.net/0a6e9d0f-9b44-4f5c-8d1f-0d8c6a1f7b11/"]
           select Bad($"C01 iss {issuer ?? "missing"}", desk => desk.Token.With("iss", issuer)),
        Bad("C01 iss a list", desk => desk.Token.With("iss", new JsonArray(Desk.Issuer))),
        .. from audience in (string?[])[null, "", Other, "https://api.botframework.com", Desk.App + " ", $"api://{Desk.App}"]
           select Bad($"C02 aud {audience ?? "missing"}", desk => desk.Token.With("aud", audience)),
        Bad("C03 over by 301 s", desk => desk.Token.With("exp", desk.Now - 301)),
        Good("C03 over by 299 s", desk => desk.Token.With("exp", desk.Now - 299)),
        Bad("C03 no exp", desk => desk.Token.With("exp", null)),
        Bad("C03 exp a text", desk => desk.Token.With("exp", "4102444800")),
        Bad("C03 exp negative", desk => desk.Token.With("exp", -1)),
        Bad("C03 exp zero", desk => desk.Token.With("exp", 0)),
        new("C03 exp 1e400", 401, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key, desk.Token.With("exp", 77).Claims.ToJsonString().Replace(":77", ":1e400", StringComparison.Ordinal)))),
        Good("C03 exp as far as numbers go", desk => desk.Token.With("exp", long.MaxValue)),
        Bad("C04 begins in 301 s", desk => desk.Token.With("nbf", desk.Now + 301)),
        Good("C04 begins in 299 s", desk => desk.Token.With("nbf", desk.Now + 299)),
        Good("C04 no nbf", desk => desk.Token.With("nbf", null)),
        Bad("C04 nbf a text", desk => desk.Token.With("nbf", "x")),
        Bad("C04 nbf as far as numbers go", desk => desk.Token.With("nbf", long.MaxValue)),
        Emulator("C05 Entra token of another tenant", 401, desk => desk.Emulated.With("iss", $"https://sts.windows.net/{Other}/").With("tid", Other)),
        Emulator("C05 tid is not the tenant of iss", 401, desk => desk.Emulated.With("tid", Other)),
        Bad("C05 a government's issuer in the public cloud", desk => desk.Token.With("iss", "https://api.botframework.us")),
        Emulator("C06 a good token of the emulator", 200, desk => desk.Emulated),
        Emulator("C06 version 2.0", 200, desk => desk.Emulated.With("ver", "2.0").With("appid", null).With("azp", Desk.App)),
        Emulator("C06 of the bot's own tenant", 200, desk => desk.Emulated.With("iss", $"https://login.microsoftonline.com/{Desk.Tenant}/v2.0").With("tid", Desk.Tenant)),
        Emulator("C06 ver missing", 401, desk => desk.Emulated.With("ver", null)),
        Emulator("C06 ver 3.0", 401, desk => desk.Emulated.With("ver", "3.0")),
        Emulator("C06 appid missing", 401, desk => desk.Emulated.With("appid", null)),
        Emulator("C06 appid foreign", 401, desk => desk.Emulated.With("appid", Other)),
        Emulator("C06 azp missing in 2.0", 401, desk => desk.Emulated.With("ver", "2.0")),
        Emulator("C06 azp foreign in 2.0", 401, desk => desk.Emulated.With("ver", "2.0").With("azp", Other)),
        Emulator("C06 aud foreign", 401, desk => desk.Emulated.With("aud", Other)),
        new("C06 emulator's issuer with the connector's key", 401, desk => HeaderCases.Bearing(desk.Emulated.WithHeader("kid", "k1").Sign(Desk.Key), Desk.FromEmulator())),
        new("C06 emulator's token on Teams", 403, desk => HeaderCases.Bearing(desk.Emulated.Sign(Desk.Entra))),
        Emulator("C07 a skill's token", 401, desk => desk.Emulated.With("ver", "2.0").With("azp", Other).With("appid", null)),
        new("C08 a chat token of ours", 401, _ => HeaderCases.Bearing(ChatToken.Of("conversation"))),
    ];

    private static TokenCase Bad(string name, Func<Desk, Jwt> token) => new(name, 401, desk => HeaderCases.Bearing(token(desk).Sign(Desk.Key)));

    private static TokenCase Good(string name, Func<Desk, Jwt> token) => new(name, 200, desk => HeaderCases.Bearing(token(desk).Sign(Desk.Key)));

    private static TokenCase Emulator(string name, int status, Func<Desk, Jwt> token)
        => new(name, status, desk => HeaderCases.Bearing(token(desk).Sign(Desk.Entra), Desk.FromEmulator()));
}
