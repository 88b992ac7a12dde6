using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Access.Tokens;
using PartnerBot.Tests.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>When keys are fetched, and that what is found is always of one document.</summary>
public sealed class RolloverTests
{
    [Fact]
    public async Task Key_endorsements_and_algorithms_always_come_from_one_reading()
    {
        var (time, source) = (new FakeTime(), new Changing());
        var ring = new KeyRing(source, time, NullLogger.Instance);
        using var done = new CancellationTokenSource();
        var (mixed, seen) = (0, 0);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                foreach (var kid in (string[])["a", "b"])
                {
                    // Days pass while a reader is on its way; what it held may be too old by then.
                    if (await ring.Find(kid) is not KeySearch.Found found)
                    {
                        continue;
                    }

                    var version = found.Key.Endorsements.Single();
                    Interlocked.Increment(ref seen);
                    if (found.Key.Key.Parameters.Exponent![^1] != Changing.Exponent(version) || found.Algorithms.Single() != Changing.Algorithm(version))
                    {
                        Interlocked.Increment(ref mixed);
                    }
                }

                await Task.Yield();
            }
        })).ToList();
        for (var round = 0; round < 1000; round++)
        {
            time.Advance(TimeSpan.FromHours(24));
            await ring.Find("a");
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(0, mixed);
        Assert.InRange(seen, 1, int.MaxValue);
        // About one change for each day; readers may ask between two days, or share a fetch.
        Assert.InRange(source.Version, 500, 3000);
    }

    [Fact]
    public async Task Ten_thousand_unknown_keys_from_a_cold_start_cause_one_fetch()
    {
        var source = new Changing();
        var (ring, unknown) = (new KeyRing(source, new FakeTime(), NullLogger.Instance), 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), async (number, _) =>
        {
            if (await ring.Find($"nobody-{number}") is KeySearch.Unknown)
            {
                Interlocked.Increment(ref unknown);
            }
        });
        Assert.Equal((10_000, 1), (unknown, source.Version));
    }

    private sealed class Changing : IKeySource
    {
        private static readonly string Modulus = (string)Desk.Key.Published()["n"]!;

        public int Version { get; private set; }

        public Uri Address { get; } = new("https://keys.example/");

        public static int Exponent(string version) => 1 + (2 * (int.Parse(version, System.Globalization.CultureInfo.InvariantCulture) % 100));

        public static string Algorithm(string version) => Exponent(version) % 4 == 1 ? "RS256" : "RS512";

        public async Task<KeySet> Load()
        {
            await Task.Yield();
            var version = $"{++Version}";
            var keys = ((string[])["a", "b"]).Select(kid => (JsonNode)new JsonObject
            {
                ["kty"] = "RSA", ["kid"] = kid, ["n"] = Modulus, ["e"] = Convert.ToBase64String([(byte)Exponent(version)]).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
                ["endorsements"] = new JsonArray(version),
            });
            var metadata = new JsonObject { ["id_token_signing_alg_values_supported"] = new JsonArray(Algorithm(version)) };
            return KeySet.Read(Encoding.UTF8.GetBytes(metadata.ToJsonString()), Encoding.UTF8.GetBytes(new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString()));
        }
    }
}
