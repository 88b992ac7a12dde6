using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Access;
using PartnerBot.Access.Tokens;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Channels.BotFramework.Calling;

namespace Benchmarks;

/// <summary>What it costs to know the Bot Connector by its token when its keys are at hand, beside the bare signature, turn by turn in one run.</summary>
internal static class TokenSpeed
{
    private const int Rounds = 20_000;
    private const string App = "6b1b3ac4-3f0e-4c3c-9a43-1f6c6d5f2a10";

    public static async Task Measure()
    {
        Machine.Introduce();
        using var rsa = RSA.Create(2048);
        var token = Sign(rsa, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        var (signed, signature) = (Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]), Base64Url.DecodeFromChars(token.AsSpan(token.LastIndexOf('.') + 1)));
        var callers = Callers(rsa);
        var headers = new HeaderDictionary { ["Authorization"] = "Bearer " + token };
        var connection = new DefaultHttpContext().Connection;
        for (var run = 0; run <= 3; run++)
        {
            var (bare, whole) = (new double[Rounds], new double[Rounds]);
            for (var round = 0; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                var isGood = rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
                bare[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                start = Stopwatch.GetTimestamp();
                var caller = await callers.Know(headers, connection);
                whole[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (!isGood || caller is not Caller.Channel)
                {
                    throw new InvalidOperationException("A good token was refused.");
                }
            }

            if (run > 0)
            {
                Console.WriteLine($"token of {token.Length} letters, {Rounds} checks (load {Machine.Load()}): whole check {Of(whole)}, RSA verify alone {Of(bare)}");
            }
        }
    }

    private static string Of(double[] microseconds)
    {
        Array.Sort(microseconds);
        return $"median {microseconds[Rounds / 2]:0.0} us, p99 {microseconds[Rounds * 99 / 100]:0.0} us";
    }

    private static TokenCallers Callers(RSA rsa) => new(
        new BotApp(App, new Tenants([])),
        new Cloud("https://api.botframework.com", new Uri("https://keys.example/"), null),
        address => new KeyRing(new Published(address, rsa), TimeProvider.System, NullLogger.Instance),
        TimeProvider.System,
        new TurnedAway(TimeProvider.System, NullLogger<TurnedAway>.Instance));

    private static string Sign(RSA rsa, long now)
    {
        var header = """{"alg":"RS256","kid":"k1","x5t":"k1","typ":"JWT"}""";
        var claims = $$"""{"serviceurl":"https://smba.trafficmanager.net/emea/","nbf":{{now}},"exp":{{now + 86_400}},"iss":"https://api.botframework.com","aud":"{{App}}"}""";
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        return $"{signed}.{Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private sealed class Published(Uri address, RSA rsa) : IKeySource
    {
        public Uri Address => address;

        public Task<KeySet> Load()
        {
            var numbers = rsa.ExportParameters(false);
            var jwks = $$"""{"keys":[{"kty":"RSA","kid":"k1","n":"{{Base64Url.EncodeToString(numbers.Modulus)}}","e":"{{Base64Url.EncodeToString(numbers.Exponent)}}","endorsements":["msteams"]}]}""";
            return Task.FromResult(KeySet.Read("""{"id_token_signing_alg_values_supported":["RS256"]}"""u8, Encoding.UTF8.GetBytes(jwks)));
        }
    }
}
