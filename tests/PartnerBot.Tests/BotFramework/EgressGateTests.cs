using System.Net;
using Microsoft.Extensions.Configuration;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

public sealed class EgressGateTests
{
    private static readonly EgressGate Production = new(AllowedHosts.Official, neighbours: false, development: false);
    private static readonly EgressGate Desk = new(AllowedHosts.Official, neighbours: true, development: true);

    public static TheoryData<string> Good => new(
        "https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net", "https://SMBA.trafficmanager.net/teams", "https://smba.trafficmanager.net:443/de/",
        "https://smba.trafficmanager.net/emea/2f0b-tenant/", "https://smba.infra.gcc.teams.microsoft.com/teams", "https://webchat.botframework.com/");

    public static TheoryData<string> Evil => new(
        "http://smba.trafficmanager.net/", "https://evil.trafficmanager.net/", "https://trafficmanager.net/", "https://smba.trafficmanager.net.evil.example/",
        "https://xsmba.trafficmanager.net/", "https://a.smba.trafficmanager.net/", "https://smba.trafficmanager.net:444/", "https://smba.trafficmanager.net./",
        "https://user@smba.trafficmanager.net/", "https://smba.trafficmanager.net@evil.example/", "https://smba.trafficmanager.net:443@evil.example/",
        "https://evil.example/smba.trafficmanager.net", "https://evil.example#smba.trafficmanager.net", "https://evil.example?smba.trafficmanager.net",
        "https://evil.example\\@smba.trafficmanager.net/", "https://smba.trafficmanager.net\\.evil.example/", "https:\\\\smba.trafficmanager.net/",
        "https://smba。trafficmanager。net/", "https://ｓｍｂａ.trafficmanager.net/", "https://smbа.trafficmanager.net/", "https://smba.trafficmanager.net/?x=1",
        "https://smba.trafficmanager.net/#x", "https://smba%2etrafficmanager.net.evil.example/", "https://evil.example%00.smba.trafficmanager.net/",
        " https://smba.trafficmanager.net/", "https://smba.trafficmanager.net/\n", "ftp://smba.trafficmanager.net/", "file:///etc/passwd", "file://smba.trafficmanager.net/x",
        "\\\\evil.example\\share", "//smba.trafficmanager.net/", "smba.trafficmanager.net", "", "javascript:alert(1)", "ws://smba.trafficmanager.net/",
        "https://169.254.169.254/latest/meta-data/", "http://169.254.169.254/", "https://[fe80::1]/", "https://0.0.0.0/", "https://10.0.0.1/", "https://[::ffff:169.254.169.254]/");

    public static TheoryData<string> Here => new(
        "http://localhost:56150/_connector", "http://127.0.0.1:9/", "https://localhost/", "http://127.1:9/", "http://0x7f.1/", "http://2130706433/", "http://[::1]:9/",
        "http://[::ffff:127.0.0.1]/", "http://127.0.0.2/");

    [Theory]
    [MemberData(nameof(Good))]
    public void Whole_names_on_the_list_are_open_over_https(string url) => Assert.True(Production.Allows(url));

    [Theory]
    [MemberData(nameof(Evil))]
    public void Everything_else_is_shut_even_at_a_developers_desk(string url) => Assert.False(Production.Allows(url) || Desk.Allows(url));

    [Theory]
    [MemberData(nameof(Here))]
    public void This_machine_is_open_only_at_a_developers_desk(string url)
    {
        Assert.True(Desk.Allows(url));
        Assert.False(Production.Allows(url));
    }

    [Fact]
    public void The_list_can_be_replaced_by_configuration_as_list_or_text()
    {
        Assert.Equal(["a.example", "b.example:8443"], AllowedHosts.Of(Configured(("Connector:AllowedHosts:0", "a.example"), ("Connector:AllowedHosts:1", "b.example:8443"))));
        Assert.Equal(["a.example", "b.example"], AllowedHosts.Of(Configured(("Connector:AllowedHosts", "a.example, b.example"))));
        Assert.Equal(AllowedHosts.Official, AllowedHosts.Of(Configured()));
        var own = new EgressGate(["b.example:8443", "127.0.0.1:9"], neighbours: false, development: true);
        Assert.True(own.Allows("https://b.example:8443/x"));
        Assert.False(own.Allows("https://b.example/x"));
        Assert.True(own.Allows("http://127.0.0.1:9/"));
        Assert.False(own.Allows("http://127.0.0.1:8/"));
    }

    [Fact]
    public async Task No_connection_leaves_for_a_service_off_the_list()
    {
        await using var honeypot = await FakeConnector.Open();
        using var connector = new Connector(new EgressGate(AllowedHosts.Official, neighbours: false, development: false), TimeProvider.System);
        foreach (var service in new[] { honeypot.Url, $"https://localhost:{honeypot.Port}", $"http://smba.trafficmanager.net@127.0.0.1:{honeypot.Port}" })
        {
            Assert.IsType<Posted.Never>(await connector.Post(ConnectorTests.Outgoing(service)));
        }

        Assert.Equal(0, honeypot.Waiting);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var honeypot = await FakeConnector.Open();
        await using var there = await FakeConnector.Open();
        there.Answer = (_, response) => FakeConnector.With(response, status, "", ("Location", honeypot.Url));
        using var connector = new Connector(Desk, TimeProvider.System);
        Assert.IsType<Posted.Never>(await connector.Post(ConnectorTests.Outgoing(there.Url)));
        Assert.Equal((1, 0), (there.Waiting, honeypot.Waiting));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("224.0.0.1")]
    public async Task A_good_name_that_points_to_a_bad_address_is_not_connected(string address)
    {
        // The honeypot listens on the very port, so that a connection would succeed.
        await using var honeypot = await FakeConnector.Open();
        var gate = new EgressGate([$"listed.example:{honeypot.Port}"], neighbours: true, development: true) { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Parse(address) }) };
        using var connector = new Connector(gate, TimeProvider.System);
        Assert.IsType<Posted.Later>(await connector.Post(ConnectorTests.Outgoing($"https://listed.example:{honeypot.Port}")));
        Assert.Equal(0, honeypot.Waiting);
        using var direct = new HttpMessageInvoker(Connector.Door(gate));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://listed.example:{honeypot.Port}"));
        var trouble = await Assert.ThrowsAsync<HttpRequestException>(() => direct.SendAsync(request, CancellationToken.None));
        Assert.Contains("no address that is allowed", trouble.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loopback_name_that_points_elsewhere_is_not_connected()
    {
        var gate = new EgressGate([], neighbours: true, development: true) { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Parse("192.0.2.1") }) };
        using var direct = new HttpMessageInvoker(Connector.Door(gate));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost:9/"));
        var trouble = await Assert.ThrowsAsync<HttpRequestException>(() => direct.SendAsync(request, CancellationToken.None));
        Assert.Contains("no address that is allowed", trouble.ToString(), StringComparison.Ordinal);
    }

    private static IConfiguration Configured(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
