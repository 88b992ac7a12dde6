using System.Collections.Concurrent;
using PartnerBot.Channels.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>Many tokens: changed at random, of two issuers at once, and what a bad one costs.</summary>
public sealed class ManyTokensTests(WarmDesk desk) : IClassFixture<WarmDesk>
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. =+/,";

    [Fact]
    public async Task Five_thousand_changes_of_a_good_token_are_all_refused()
    {
        var (good, random) = (desk.Token.Sign(Desk.Key), new Random(7));
        for (var round = 0; round < 5000; round++)
        {
            var changed = Changed(good, random);
            Assert.True(changed == good || await desk.Know(changed) is Caller.Stranger, changed);
        }

        Assert.IsType<Caller.Channel>(await desk.Know(good));
        Assert.DoesNotContain(desk.Logged, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_byte_of_the_signature_counts()
    {
        var good = desk.Token.Sign(Desk.Key);
        var at = good.LastIndexOf('.') + 1;
        for (var index = 0; index < 256; index++)
        {
            var signature = System.Buffers.Text.Base64Url.DecodeFromChars(good.AsSpan(at));
            signature[index] ^= 0x10;
            Assert.IsType<Caller.Stranger>(await desk.Know(good[..at] + System.Buffers.Text.Base64Url.EncodeToString(signature)));
        }
    }

    /// <summary>Ten thousand tokens, each another one and really signed, of mixed issuers in random order on eight threads; each is asked about twice.</summary>
    [Fact]
    public async Task Ten_thousand_different_tokens_get_the_verdict_they_must_and_the_same_one_again()
    {
        const int Threads = 8;
        const int Each = 1250;
        var (wrong, seen) = (new ConcurrentQueue<string>(), new ConcurrentDictionary<string, bool>());
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(async () =>
        {
            var random = new Random(thread);
            for (var number = 0; number < Each; number++)
            {
                var (name, token, expected) = MixedTokens.Any(desk, random, $"{thread}-{number}");
                seen[token] = true;
                var (first, again) = (await desk.Know(token), await desk.Know(token));
                if (first.GetType() != expected || again.GetType() != expected)
                {
                    wrong.Enqueue($"{name}: {first.GetType().Name}, {again.GetType().Name}");
                }
            }
        })));
        Assert.Empty(wrong);
        Assert.Equal(Threads * Each, seen.Count);
    }

    [Fact]
    public async Task A_bad_token_costs_little_memory()
    {
        await desk.Know(desk.Token.Sign(Desk.Key));
        var (forged, bomb) = (desk.Token.Sign(Desk.Foreign), HeaderCases.Encrypted(desk));
        Assert.InRange(await Cost(forged), 0, 64 * 1024);
        Assert.InRange(await Cost(bomb), 0, 64 * 1024);
    }

    [Fact]
    public void A_token_for_the_connector_opens_no_chat()
        => Assert.IsType<PartnerBot.Channels.DirectLine.TokenReading.Forged>(ChatToken.Tokens().Read(desk.Token.Sign(Desk.Key), "conversation"));

    // The check of a cached key ends on the thread that it began on; the least of some rounds is free of what others do there.
    private async Task<long> Cost(string token)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var asked = desk.Know(token);
            Assert.True(asked.IsCompleted);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.IsType<Caller.Stranger>(await asked);
        }

        return least;
    }

    private static string Changed(string token, Random random)
    {
        var at = random.Next(token.Length);
        return random.Next(5) switch
        {
            0 => token[..at] + Letters[random.Next(Letters.Length)] + token[(at + 1)..],
            1 => token[..at],
            2 => token[..at] + token[(at + 1)..],
            3 => token[..at] + Letters[random.Next(Letters.Length)] + token[at..],
            _ => token[..at] + (char)(token[at] ^ (1 << random.Next(7))) + token[(at + 1)..],
        };
    }
}
