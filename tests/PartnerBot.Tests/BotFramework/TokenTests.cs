using Microsoft.AspNetCore.Http;
using Microsoft.Identity.Client;
using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Tests.BotFramework;

public sealed class TokenTests
{
    [Fact]
    public async Task However_many_ask_there_is_one_acquisition_with_what_Entra_wants_to_know()
    {
        await using var endpoint = await TokenEndpoint.Open();
        var tokens = Tokens(endpoint, new FakeTime());
        var given = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => tokens.Get(null, CancellationToken.None))));
        Assert.All(given, token => Assert.Equal("token-1", token.Text));
        var asked = Assert.Single(endpoint.Asked);
        Assert.Equal("/tenant-1/oauth2/v2.0/token", asked["path"]);
        Assert.Equal(("client_credentials", "app-1", "a secret"), (asked["grant_type"], asked["client_id"], asked["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", asked["scope"].Split(' '));
    }

    [Fact]
    public async Task A_certificate_signs_instead_of_a_secret()
    {
        await using var endpoint = await TokenEndpoint.Open();
        var tokens = Tokens(endpoint, new FakeTime(), new Proof.Certificate(TokenEndpoint.Certificate()));
        Assert.Equal("token-1", (await tokens.Get(null, CancellationToken.None)).Text);
        var asked = Assert.Single(endpoint.Asked);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", asked["client_assertion_type"]);
        Assert.Equal(3, asked["client_assertion"].Split('.').Length);
        Assert.DoesNotContain("client_secret", asked.Keys);
    }

    [Fact]
    public async Task A_machine_that_Azure_knows_needs_no_secret()
    {
        using var metadata = new Metadata();
        var identity = BotIdentity.Of(IdentityTests.Settings(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", "t-1"), ("MicrosoftAppPassword", null)), development: false)!;
        Assert.Equal("machine", (await Entra.Asking(identity, metadata, TimeProvider.System)()).Text);
        var asked = Uri.UnescapeDataString(metadata.Asked.Last());
        Assert.Contains("resource=https://api.botframework.com", asked, StringComparison.Ordinal);
        Assert.Contains("client_id=app-1", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_serves_until_five_minutes_before_its_end()
    {
        var (time, asked) = (new FakeTime(), 0);
        var tokens = new AccessTokens(() => Task.FromResult(new AccessToken($"{++asked}", time.GetUtcNow().AddHours(1))), time);
        await tokens.Get(null, CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(54.99));
        Assert.Equal("1", (await tokens.Get(null, CancellationToken.None)).Text);
        time.Advance(TimeSpan.FromMinutes(0.02));
        Assert.Equal("2", (await tokens.Get(null, CancellationToken.None)).Text);
    }

    [Theory]
    [InlineData(1, 201, "Done", 2, 2)]
    [InlineData(99, 201, "Never 401", 2, 2)]
    [InlineData(0, 201, "Done", 1, 1)]
    [InlineData(0, 403, "Never 403", 1, 1)]
    public async Task A_401_of_the_connector_gets_one_new_token_and_one_more_try(int refusals, int then, string end, int calls, int acquisitions)
    {
        var (time, asked) = (new FakeTime(), 0);
        var wire = new Wire(time) { Answer = _ => Wire.Status(refusals-- > 0 ? 401 : then) };
        var tokens = new AccessTokens(() => Task.FromResult(new AccessToken($"{++asked}", time.GetUtcNow().AddHours(1))), time);
        using var connector = new Connector(Wire.Gate, wire.Clock, new Signing(Wire.Gate, tokens, wire));
        Assert.Equal(end, ConnectorTests.Shown(await connector.Post(VirtualPost.Activity("c"))));
        Assert.Equal((calls, acquisitions), (wire.Calls.Count, asked));
        Assert.Equal(calls == 1 ? ["1"] : ["1", "2"], wire.Calls.Select(call => call.Token));
        Assert.All(wire.Calls, call => Assert.Contains("Hallo", call.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_many_calls_bring_back_at_once_is_replaced_once()
    {
        var (time, asked) = (new FakeTime(), 0);
        var tokens = new AccessTokens(() => Task.FromResult(new AccessToken($"{Interlocked.Increment(ref asked)}", time.GetUtcNow().AddHours(1))), time);
        var old = await tokens.Get(null, CancellationToken.None);
        var given = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => tokens.Get(old, CancellationToken.None))));
        Assert.All(given, token => Assert.Equal("2", token.Text));
        Assert.Equal(2, asked);
    }

    [Theory]
    [InlineData(429, "30")]
    [InlineData(503, "Sat, 21 Nov 2026 09:00:30 GMT")]
    [InlineData(503, null)]
    [InlineData(500, null)]
    [InlineData(400, null)]
    public async Task A_token_endpoint_in_trouble_is_asked_once_and_no_message_is_lost(int status, string? retryAfter)
    {
        await using var endpoint = await TokenEndpoint.Open();
        endpoint.Answer = response => FakeConnector.With(response, status, """{"error":"invalid_client","error_description":"x"}""", retryAfter is null ? [] : [("Retry-After", retryAfter)]);
        var time = new FakeTime();
        var wire = new Wire(time);
        using var connector = new Connector(Wire.Gate, wire.Clock, new Signing(Wire.Gate, Tokens(endpoint, time), wire));
        for (var message = 0; message < 20; message++)
        {
            var later = Assert.IsType<Posted.Later>(await connector.Post(VirtualPost.Activity("c")));
            Assert.StartsWith($"No token: {status} ", later.Reason, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", later.Reason, StringComparison.Ordinal);
            Assert.Equal(message == 0 && retryAfter is null ? null : TimeSpan.FromSeconds(retryAfter is null ? 2 : 30), later.After);
        }

        Assert.Single(endpoint.Asked);
        Assert.Empty(wire.Calls);
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData(30, 30)]
    [InlineData(0, 2)]
    [InlineData(1_000_000, 300)]
    public async Task After_a_failure_the_endpoint_is_asked_again_when_it_wishes_within_reason(int? wish, int pause)
    {
        var (time, asked) = (new FakeTime(), 0);
        var tokens = new AccessTokens(
            () => ++asked == 1
                ? throw new NoToken(wish is { } seconds ? TimeSpan.FromSeconds(seconds) : null, "No token: 503")
                : Task.FromResult(new AccessToken("good", time.GetUtcNow().AddHours(1))),
            time);
        await Assert.ThrowsAsync<NoToken>(() => tokens.Get(null, CancellationToken.None));
        time.Advance(TimeSpan.FromSeconds(pause - 0.001));
        await Assert.ThrowsAsync<NoToken>(() => tokens.Get(null, CancellationToken.None));
        Assert.Equal(1, asked);
        time.Advance(TimeSpan.FromSeconds(0.001));
        Assert.Equal("good", (await tokens.Get(null, CancellationToken.None)).Text);
    }

    [Fact]
    public async Task A_token_endpoint_that_hangs_holds_up_a_call_no_longer_than_its_deadline()
    {
        var (time, never) = (new FakeTime(), new TaskCompletionSource<AccessToken>());
        var (asked, begun) = (0, new TaskCompletionSource());
        var tokens = new AccessTokens(
            () =>
            {
                asked++;
                begun.TrySetResult();
                return never.Task;
            },
            time);
        var wire = new Wire(time);
        using var connector = new Connector(Wire.Gate, time, new Signing(Wire.Gate, tokens, wire));
        var posts = Enumerable.Range(0, 10).Select(_ => connector.Post(VirtualPost.Activity("c"))).ToList();
        // The clock is not turned before the endpoint was really asked.
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.All(await time.Until(Task.WhenAll(posts)), posted => Assert.IsType<Posted.Later>(posted));
        Assert.Equal(1, asked);
        never.SetResult(new AccessToken("late", time.GetUtcNow().AddHours(1)));
        Assert.IsType<Posted.Done>(await connector.Post(VirtualPost.Activity("c")));
    }

    [Fact]
    public async Task A_token_comes_over_http_from_a_double_on_this_machine()
    {
        await using var there = await FakeConnector.Open();
        there.Answer = (_, response) =>
        {
            response.ContentType = "application/json";
            return FakeConnector.With(response, 200, """{"token_type":"Bearer","expires_in":3600,"access_token":"plain"}""");
        };
        var identity = BotIdentity.Of(IdentityTests.Settings(("ToChannelFromBotLoginUrl", there.Url + "/t-9")), development: true)!;
        using var doors = new TokenDoors(identity);
        Assert.Equal("plain", (await Entra.Asking(identity, doors, TimeProvider.System)()).Text);
        Assert.Equal("/t-9/oauth2/v2.0/token", (await there.Next()).Target);
    }

    private static AccessTokens Tokens(TokenEndpoint endpoint, TimeProvider time, Proof? proof = null) => new(Entra.Asking(endpoint.Identity(proof), endpoint, time), time);

    /// <summary>The metadata service of an Azure machine, in memory.</summary>
    private sealed class Metadata : HttpMessageHandler, IMsalHttpClientFactory
    {
        private readonly HttpClient client;

        public Metadata() => client = new HttpClient(this, disposeHandler: false);

        public List<string> Asked { get; } = [];

        public HttpClient GetHttpClient() => client;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.Query);
            var expires = DateTimeOffset.UtcNow.AddHours(24).ToUnixTimeSeconds();
            return Task.FromResult(request.RequestUri.AbsolutePath.EndsWith("/token", StringComparison.Ordinal)
                ? Wire.Status(200, $$"""{"access_token":"machine","expires_on":"{{expires}}","resource":"https://api.botframework.com","token_type":"Bearer"}""")
                : Wire.Status(404));
        }

        protected override void Dispose(bool disposing)
        {
            client.Dispose();
            base.Dispose(disposing);
        }
    }
}
