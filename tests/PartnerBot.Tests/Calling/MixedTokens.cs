using PartnerBot.Channels.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>Tokens of two issuers, good ones and bad ones of many kinds, no two alike.</summary>
internal static class MixedTokens
{
    // The provider offers RS256 alone.
    private static readonly string[] Unoffered = ["RS384", "RS512", "PS256"];

    private static readonly (string Name, Func<Desk, Random, Jwt, (Jwt Token, TestKey Key)> Make, Type Expected)[] Kinds =
    [
        ("of the channel", (_, _, token) => (token, Desk.Key), typeof(Caller.Channel)),
        ("by an algorithm that was not offered", (_, chance, token) => (token.WithHeader("alg", Unoffered[chance.Next(3)]), Desk.Key), typeof(Caller.Stranger)),
        ("of the channel, by its second key", (_, _, token) => (token.WithHeader("kid", "k2"), Desk.Second), typeof(Caller.Channel)),
        ("of the channel, soon over", (desk, chance, token) => (token.With("exp", desk.Now - 299 + chance.Next(299)), Desk.Key), typeof(Caller.Channel)),
        ("over", (desk, chance, token) => (token.With("exp", desk.Now - 301 - chance.Next(100_000)), Desk.Key), typeof(Caller.Stranger)),
        ("not yet", (desk, chance, token) => (token.With("nbf", desk.Now + 301 + chance.Next(100_000)), Desk.Key), typeof(Caller.Stranger)),
        ("for another bot", (_, chance, token) => (token.With("aud", Guid(chance)), Desk.Key), typeof(Caller.Stranger)),
        ("of another issuer", (_, chance, token) => (token.With("iss", $"https://sts.windows.net/{Guid(chance)}/"), Desk.Key), typeof(Caller.Stranger)),
        ("by a key that is no one's", (_, _, token) => (token, Desk.Foreign), typeof(Caller.Stranger)),
        ("by a weak key", (_, _, token) => (token.WithHeader("kid", "weak"), Desk.Weak), typeof(Caller.Stranger)),
        // Who speaks is known; that the key may speak for no channel is held against the message afterwards.
        ("by a key without endorsements", (_, _, token) => (token.WithHeader("kid", "bare"), Desk.Bare), typeof(Caller.Channel)),
        ("of the channel, by the emulator's key", (_, _, token) => (token.WithHeader("kid", "e1"), Desk.Entra), typeof(Caller.Stranger)),
        ("of the emulator", (desk, _, token) => (Emulated(desk, token), Desk.Entra), typeof(Caller.Emulator)),
        ("of the emulator, by the channel's key", (desk, _, token) => (Emulated(desk, token).WithHeader("kid", "k1"), Desk.Key), typeof(Caller.Stranger)),
        ("of the emulator, for another app", (desk, chance, token) => (Emulated(desk, token).With("appid", Guid(chance)), Desk.Entra), typeof(Caller.Stranger)),
        ("of the emulator, of another tenant", (desk, chance, token) => (Emulated(desk, token).With("tid", Guid(chance)), Desk.Entra), typeof(Caller.Stranger)),
    ];

    public static (string Name, string Token, Type Expected) Any(Desk desk, Random chance, string id)
    {
        var (name, make, expected) = Kinds[chance.Next(Kinds.Length)];
        var (token, key) = make(desk, chance, desk.Token.With("jti", id));
        return (name, token.Sign(key), expected);
    }

    private static Jwt Emulated(Desk desk, Jwt like) => desk.Emulated.With("jti", like.Claims["jti"]!.DeepClone());

    private static string Guid(Random chance)
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return $"{new Guid(bytes)}";
    }
}
