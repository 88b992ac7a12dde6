using System.Net;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Where the bot's token goes, whatever a channel claims its address to be.</summary>
public sealed class HoneypotTests
{
    private const string Secret = "the-token";

    private static readonly string[] Hosts =
        ["smba.trafficmanager.net", "trafficmanager.net", "evil.trafficmanager.net", "evil.example", "127.0.0.1", "localhost", "169.254.169.254", "[::1]", "smba.trafficmanager.net.evil.example", "xn--smb-8cd.trafficmanager.net"];

    private static readonly string[] Crumbs =
        ["@", ":", "/", "\\", "#", "?", ".", "%2e", "%00", "%2f", "\t", "\n", " ", "。", "ａ", "а", ":443", ":444", "//", "..", ";", "user@", "user:pw@", "\u200b", "%40", "[", "]", "|", "&", "=", "smba.trafficmanager.net"];

    [Fact]
    public async Task In_four_thousand_mutated_addresses_the_token_goes_to_whole_names_on_the_list_over_https_only()
    {
        var chance = new Random(20261121);
        var time = new FakeTime();
        var wire = new Wire(time);
        using var connector = new Connector(Wire.Gate, wire.Clock, new Signing(Wire.Gate, Tokens(), wire));
        for (var run = 0; run < 4000; run++)
        {
            var service = Mutated(chance);
            await connector.Ask(Call.Send(service, "c", "{}"u8.ToArray()));
        }

        Assert.NotEmpty(wire.Calls);
        Assert.All(wire.Calls, call => Assert.True(
            call.Address.Scheme == "https" && call.Address.IsDefaultPort && AllowedHosts.Official.Contains(call.Address.Host) && call.Address.UserInfo.Length == 0, call.Address.OriginalString));
    }

    /// <summary>
    /// The real way out against a real listener: every name leads to this machine, as after a poisoned answer of the name service, and the port
    /// is the honeypot's. Whatever the address looks like, nobody ever knocks there.
    /// </summary>
    [Fact]
    public async Task In_five_thousand_hostile_addresses_over_the_real_wire_the_honeypot_sees_nothing()
    {
        using var honeypot = new Honeypot();
        var gate = new EgressGate([$"smba.trafficmanager.net:{honeypot.Port}", .. AllowedHosts.Official], neighbours: false, development: false)
        {
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        };
        var (chance, asked) = (new Random(20261127), 0);
        for (var run = 0; run < 5000; run++)
        {
            // Each on its own, so that no pause after a failure keeps a call back.
            using var connector = new Connector(gate, new FakeTime(), new Signing(gate, Tokens(), Connector.Door(gate)));
            var service = Mutated(chance, $":{honeypot.Port}");
            asked += gate.Allows(service) ? 1 : 0;
            Assert.IsNotType<Posted.Done>(await connector.Ask(Call.Send(service, "c", "{}"u8.ToArray())));
        }

        // Many passed the list and were turned back only when they were about to connect.
        Assert.InRange(asked, 500, 4999);
        Assert.Equal(0, honeypot.Knocks);
    }

    [Fact]
    public async Task The_honeypot_would_have_seen_the_token()
    {
        using var honeypot = new Honeypot();
        var gate = new EgressGate([$"127.0.0.1:{honeypot.Port}"], neighbours: false, development: true);
        using var connector = new Connector(gate, new FakeTime(), new Signing(gate, Tokens(), Connector.Door(gate)));
        await connector.Ask(Call.Send($"http://127.0.0.1:{honeypot.Port}/emea/", "c", "{}"u8.ToArray()));
        Assert.True(honeypot.Knocks > 0);
        Assert.Contains(Secret, honeypot.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_thousand_redirects_and_hostile_services_no_honeypot_is_ever_spoken_to()
    {
        await using var honeypot = await FakeConnector.Open();
        await using var there = await FakeConnector.Open();
        int[] redirects = [301, 302, 303, 307, 308];
        var run = 0;
        there.Answer = (_, response) => FakeConnector.With(response, redirects[run % redirects.Length], "", ("Location", honeypot.Url + "/v3/conversations/c/activities"));
        // Only the one service is listed; the honeypot listens beside it on the same machine.
        var gate = new EgressGate([$"127.0.0.1:{there.Port}"], neighbours: false, development: true);
        using var connector = new Connector(gate, TimeProvider.System, new Signing(gate, Tokens(), Connector.Door(gate)));
        string[] hostile =
        [
            honeypot.Url, $"http://localhost:{honeypot.Port}", $"https://127.0.0.1:{honeypot.Port}", $"http://127.0.0.1:{there.Port}@127.0.0.1:{honeypot.Port}",
            $"http://127.0.0.1:{honeypot.Port}/127.0.0.1:{there.Port}", $"http://127.0.0.1:{honeypot.Port}#127.0.0.1:{there.Port}", $"http://127.1:{honeypot.Port}",
            $"http://[::ffff:127.0.0.1]:{honeypot.Port}", $"http://2130706433:{honeypot.Port}", $"http://smba.trafficmanager.net@127.0.0.1:{honeypot.Port}",
        ];
        for (; run < 1000; run++)
        {
            var service = run % 2 == 0 ? there.Url : hostile[run / 2 % hostile.Length];
            Assert.IsType<Posted.Never>(await connector.Ask(Call.Send(service, "c", "{}"u8.ToArray())));
        }

        Assert.Equal(0, honeypot.Waiting);
        Assert.Equal(500, there.Waiting);
        Assert.Equal($"Bearer {Secret}", (await there.Next()).Headers.Authorization.ToString());
    }

    [Fact]
    public async Task A_call_that_the_gate_does_not_admit_gets_no_token_even_behind_the_connector()
    {
        var time = new FakeTime();
        var wire = new Wire(time);
        using var direct = new HttpMessageInvoker(new Signing(Wire.Gate, Tokens(), wire));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://evil.trafficmanager.net/v3/conversations"));
        await Assert.ThrowsAsync<HttpRequestException>(() => direct.SendAsync(request, CancellationToken.None));
        Assert.Empty(wire.Calls);
    }

    private static AccessTokens Tokens() => new(() => Task.FromResult(new AccessToken(Secret, DateTimeOffset.MaxValue)), TimeProvider.System);

    private static string Mutated(Random chance, string port = "")
    {
        var service = $"{(chance.Next(8) == 0 ? "http" : "https")}://{Hosts[chance.Next(chance.Next(2) == 0 ? 1 : Hosts.Length)]}{port}/emea/";
        for (var changes = chance.Next(4); changes > 0; changes--)
        {
            var at = chance.Next(service.Length);
            service = chance.Next(4) switch
            {
                0 => service.Insert(at, Crumbs[chance.Next(Crumbs.Length)]),
                1 => service.Remove(at, 1),
                2 => service[..at] + char.ToUpperInvariant(service[at]) + service[(at + 1)..],
                _ => service[..at] + Crumbs[chance.Next(Crumbs.Length)] + service[(at + 1)..],
            };
        }

        return service;
    }
}
