using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class WholeWayTests
{
    private const string App = "1f0c8d9e-2b3a-4c5d-8e6f-7a8b9c0d1e2f";

    [Fact]
    public async Task What_the_host_puts_together_fetches_a_token_and_shows_it_to_the_connector()
    {
        await using var login = await FakeConnector.Open();
        login.Answer = (_, response) =>
        {
            response.ContentType = "application/json";
            return FakeConnector.With(response, 200, """{"token_type":"Bearer","expires_in":3600,"access_token":"from-the-login"}""");
        };
        await using var there = await FakeConnector.Open();
        await using var bench = await Bench.Open(
            "Development", ("MicrosoftAppId", App), ("MicrosoftAppPassword", "a secret"), ("ToChannelFromBotLoginUrl", login.Url + "/tenant-1"),
            ("Connector:AllowedHosts", $"127.0.0.1:{there.Port}"));
        bench.Services.GetRequiredService<IPost>().Send([new Outbound(1, new Address("msteams", "c"), ConnectorTests.Outgoing(there.Url)), new Outbound(2, new Address("msteams", "c"), ConnectorTests.Outgoing(there.Url))]);
        Assert.Equal("Bearer from-the-login", (await there.Next()).Headers.Authorization);
        Assert.Equal("Bearer from-the-login", (await there.Next()).Headers.Authorization);
        var asked = await login.Next();
        Assert.Equal("/tenant-1/oauth2/v2.0/token", asked.Target);
        Assert.Contains($"client_id={App}", asked.Body, StringComparison.Ordinal);
        Assert.Equal(0, login.Waiting);
    }
}
