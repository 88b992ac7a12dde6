using System.Net;
using PartnerBot.Channels.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>Keys come and go, and the provider with them.</summary>
public sealed class KeyTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_new_key_is_taken_after_one_more_fetch_and_unknown_ones_cause_no_other()
    {
        Assert.IsType<Caller.Channel>(await desk.Know(desk.Token.Sign(Desk.Key)));
        Assert.Equal(1, desk.Provider.Fetches);
        using var third = TestKey.New("k3", ["msteams"]);
        desk.Provider.ChannelKeys.Add(third);
        var token = desk.Token.WithHeader("kid", "k3").Sign(third);
        var together = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => await desk.Know(token))));
        Assert.All(together, caller => Assert.IsType<Caller.Channel>(caller));
        Assert.Equal(2, desk.Provider.Fetches);
        Assert.Equal(10_000, await Unknown());
        Assert.Equal(2, desk.Provider.Fetches);
        desk.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(10_000, await Unknown());
        Assert.Equal(3, desk.Provider.Fetches);
    }

    [Fact]
    public async Task Without_any_keys_a_caller_is_asked_to_come_again_and_let_in_when_they_are_there()
    {
        desk.Provider.Broken = http => { http.Response.StatusCode = 500; return Task.CompletedTask; };
        await Expect(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5));
        await Expect(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5));
        Assert.Equal(1, desk.Provider.Fetches);
        using var unsigned = await desk.Send(HeaderCases.Bearing("nonsense"));
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
        desk.Provider.Broken = null;
        desk.Time.Advance(TimeSpan.FromSeconds(1));
        await Expect(HttpStatusCode.OK, null);
    }

    [Fact]
    public async Task The_keys_at_hand_serve_while_the_provider_is_gone_but_not_for_ever()
    {
        await Expect(HttpStatusCode.OK, null);
        desk.Provider.Broken = http => { http.Response.StatusCode = 503; return Task.CompletedTask; };
        foreach (var hours in (int[])[13, 24, 12])
        {
            desk.Time.Advance(TimeSpan.FromHours(hours));
            await Expect(HttpStatusCode.OK, null);
        }

        desk.Time.Advance(TimeSpan.FromHours(24));
        await Expect(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_within_24_hours()
    {
        await Expect(HttpStatusCode.OK, null);
        desk.Provider.ChannelKeys.Remove(Desk.Key);
        desk.Time.Advance(TimeSpan.FromHours(24));
        await Expect(HttpStatusCode.Unauthorized, null);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("empty")]
    [InlineData("no keys")]
    [InlineData("flood")]
    [InlineData("drip")]
    [InlineData("astray")]
    [InlineData("500")]
    [InlineData("deep")]
    public async Task What_a_broken_provider_sends_changes_no_key(string what)
    {
        await Expect(HttpStatusCode.OK, null);
        desk.Provider.Broken = Broken.As(what, desk.Provider);
        desk.Time.Advance(TimeSpan.FromHours(25));
        // Real time: the check waits for the fetch, and the fetch has its limit.
        await Expect(HttpStatusCode.OK, null).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(2, desk.Provider.Fetches);
        Assert.Equal(0, desk.Provider.Astray);
    }

    [Fact]
    public async Task The_listed_algorithms_may_be_used_and_no_others()
    {
        desk.Provider.Algorithms = ["RS384", "HS256", "none", "PS256"];
        foreach (var (name, known) in ((string, bool)[])[("RS384", true), ("RS256", false), ("RS512", false), ("PS256", false)])
        {
            Assert.Equal(known, await desk.Know(desk.Token.WithHeader("alg", name).Sign(Desk.Key)) is Caller.Channel);
        }
    }

    private async Task<int> Unknown()
    {
        var token = desk.Token.WithHeader("kid", "@").Sign(Desk.Key);
        var signature = token[token.LastIndexOf('.')..];
        var payload = token.Split('.')[1];
        var strangers = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), async (number, _) =>
        {
            var header = Jwt.Part($$"""{"alg":"RS256","typ":"JWT","kid":"nobody-{{number}}"}""");
            if (await desk.Know($"{header}.{payload}{signature}") is Caller.Stranger)
            {
                Interlocked.Increment(ref strangers);
            }
        });
        return strangers;
    }

    private async Task Expect(HttpStatusCode status, TimeSpan? retry)
    {
        using var answer = await desk.Send(HeaderCases.Bearing(desk.Token.Sign(Desk.Key)));
        Assert.Equal((status, retry), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
    }
}
