using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PartnerBot.Tests.BotFramework;

public sealed class CallerTests
{
    [Fact]
    public async Task A_program_on_the_same_machine_is_let_in_in_Development_without_credentials()
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(Spoken.Message());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Single(bench.Turn.Heard);
    }

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Production", "app-1")]
    [InlineData("Development", "app-1")]
    [InlineData("Staging", null)]
    public async Task Everywhere_else_every_call_gets_the_same_401(string environment, string? appId)
    {
        await using var bench = await Bench.Open(environment, appId is null ? [] : [("MicrosoftAppId", appId), ("MicrosoftAppPassword", "secret")]);
        foreach (var token in new[] { null, "", "Bearer", "Bearer x.y.z", "Basic QTpC" })
        {
            using var answer = await bench.Post(Spoken.Message(), headers: token is null ? [] : [("Authorization", token)]);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }

        Assert.Empty(bench.Turn.Heard);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("x-forwarded-host")]
    [InlineData("X-Original-For")]
    [InlineData("Forwarded")]
    [InlineData("X-Real-IP")]
    [InlineData("Via")]
    [InlineData("Origin")]
    public async Task Who_comes_through_a_proxy_or_a_browser_is_no_neighbour(string header)
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(Spoken.Message(), headers: [(header, "127.0.0.1")]);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(bench.Turn.Heard);
    }

    [Fact]
    public async Task A_stranger_is_refused_before_a_byte_of_the_body_is_there()
    {
        await using var bench = await Bench.Open("Production");
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, bench.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n"u8.ToArray());
        var answer = new byte[4096];
        var length = await stream.ReadAsync(answer);
        Assert.StartsWith("HTTP/1.1 401 ", Encoding.ASCII.GetString(answer, 0, length), StringComparison.Ordinal);
    }
}
