using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

public sealed class ConnectorTests
{
    private static readonly EgressGate Open = new([], neighbours: true, development: true);

    [Theory]
    [InlineData("", "c1", null, "/v3/conversations/c1/activities")]
    [InlineData("/", "c1", "a1", "/v3/conversations/c1/activities/a1")]
    [InlineData("/_connector", "c1", "a1", "/_connector/v3/conversations/c1/activities/a1")]
    [InlineData("/_connector/", "c1", "", "/_connector/v3/conversations/c1/activities")]
    [InlineData("/emea//", "c1", "a1", "/emea/v3/conversations/c1/activities/a1")]
    [InlineData("/", "19:x@thread.tacv2;messageid=17", "W5x|0000002", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities/W5x%7C0000002")]
    [InlineData("/", "a/b?c#d e%20ü", "1&2", "/v3/conversations/a%2Fb%3Fc%23d%20e%2520%C3%BC/activities/1%262")]
    [InlineData("/x/", "..", ".", "/x/v3/conversations/%2E%2E/activities/%2E")]
    public async Task The_address_names_conversation_and_reply_letter_by_letter(string path, string conversation, string? replyTo, string target)
    {
        await using var there = await FakeConnector.Open();
        using var connector = new Connector(Open, TimeProvider.System);
        Assert.IsType<Posted.Done>(await connector.Post(Outgoing(there.Url + path, conversation, replyTo)));
        Assert.Equal(target, (await there.Next()).Target);
    }

    [Fact]
    public async Task The_bytes_go_out_as_they_are_and_say_who_sends_them()
    {
        await using var there = await FakeConnector.Open();
        using var connector = new Connector(Open, TimeProvider.System);
        var activity = Outgoing(there.Url, "c", "a");
        await connector.Post(activity);
        var call = await there.Next();
        Assert.Equal(Encoding.UTF8.GetString(activity), call.Body);
        Assert.StartsWith("PartnerBot/", call.Headers.UserAgent.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("application/json", call.Headers.ContentType.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, call.Headers.Authorization.Count);
    }

    [Theory]
    [InlineData(200, """{"id":"1"}""", "Done")]
    [InlineData(201, "", "Done")]
    [InlineData(201, "<html>", "Done")]
    [InlineData(202, "", "Done")]
    [InlineData(412, "", "Later")]
    [InlineData(429, "", "Later")]
    [InlineData(502, "<html>", "Later")]
    [InlineData(503, "", "Later")]
    [InlineData(504, "", "Later")]
    [InlineData(400, """{"error":{"code":"BadArgument","message":"x"}}""", "Never 400 BadArgument")]
    [InlineData(401, "", "Never 401")]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster","message":"x"}}""", "Shut Removed 403 BotNotInConversationRoster")]
    [InlineData(404, "<html>gone", "Shut Gone 404")]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", "TooLarge 413 MessageSizeTooBig")]
    [InlineData(403, """{"error":{"code":"what Anna wrote: <b>"}}""", "Never 403")]
    [InlineData(403, """{"error":[1]}""", "Never 403")]
    [InlineData(403, """["error"]""", "Never 403")]
    [InlineData(403, """{"error":{"code":null}}""", "Never 403")]
    [InlineData(500, "", "Never 500")]
    [InlineData(501, "", "Never 501")]
    public async Task What_the_connector_says_decides_what_comes_next(int status, string body, string outcome)
    {
        await using var there = await FakeConnector.Open();
        there.Answer = (_, response) => FakeConnector.With(response, status, body);
        using var connector = new Connector(Open, TimeProvider.System);
        Assert.Equal(outcome, Shown(await connector.Post(Outgoing(there.Url))));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sat, 21 Nov 2026 09:01:30 GMT", 90)]
    [InlineData("Sat, 21 Nov 2026 08:00:00 GMT", -3600)]
    [InlineData("NaN", null)]
    [InlineData("-1", null)]
    public async Task Retry_After_is_seconds_or_a_date(string header, int? seconds)
    {
        await using var there = await FakeConnector.Open();
        there.Answer = (_, response) => FakeConnector.With(response, 429, "", ("Retry-After", header));
        using var connector = new Connector(Open, new FakeTime());
        var later = Assert.IsType<Posted.Later>(await connector.Post(Outgoing(there.Url)));
        Assert.Equal(seconds, later.After?.TotalSeconds);
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_is_tried_again_later()
    {
        await using var there = await FakeConnector.Open();
        var never = new TaskCompletionSource();
        there.Answer = (_, response) => never.Task.WaitAsync(response.HttpContext.RequestAborted);
        var time = new FakeTime();
        using var connector = new Connector(Open, time);
        var post = connector.Post(Outgoing(there.Url));
        await there.Next();
        Assert.False(post.IsCompleted);
        time.Advance(Connector.Deadline);
        Assert.IsType<Posted.Later>(await post);
    }

    [Fact]
    public async Task A_connection_that_breaks_or_is_never_made_is_tried_again_later()
    {
        await using var there = await FakeConnector.Open();
        there.Answer = (_, response) =>
        {
            response.HttpContext.Abort();
            return Task.CompletedTask;
        };
        using var connector = new Connector(Open, TimeProvider.System);
        Assert.IsType<Posted.Later>(await connector.Post(Outgoing(there.Url)));
        using var closed = new TcpListener(System.Net.IPAddress.Loopback, 0);
        closed.Start();
        var port = ((System.Net.IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        Assert.IsType<Posted.Later>(await connector.Post(Outgoing($"http://127.0.0.1:{port}")));
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://127.0.0.1:9"}""")]
    [InlineData("""{"serviceUrl":7,"conversation":{"id":[1]}}""")]
    [InlineData("""{"serviceUrl":"http://127.0.0.1:9","conversation":"c"}""")]
    [InlineData("""["serviceUrl"]""")]
    [InlineData("null")]
    [InlineData("{\"serviceUrl\":")]
    public void What_names_no_destination_has_no_envelope(string activity) => Assert.Null(Envelope.Of(Encoding.UTF8.GetBytes(activity)));

    internal static byte[] Outgoing(string service, string conversation = "c", string? replyTo = "a", string text = "Grüße")
    {
        var reply = replyTo is null ? "" : $",\"replyToId\":\"{replyTo}\"";
        return Encoding.UTF8.GetBytes(
            $$$"""{"type":"message","channelId":"msteams","serviceUrl":"{{{service}}}","conversation":{"tenantId":"t","id":"{{{conversation}}}"}{{{reply}}},"text":"{{{text}}}","attachments":[{"serviceUrl":"x"}]}""");
    }

    internal static string Shown(Posted posted) => posted switch
    {
        Posted.Done => "Done",
        Posted.Later => "Later",
        Posted.Never(var reason) => $"Never {reason}",
        Posted.TooLarge(var reason) => $"TooLarge {reason}",
        Posted.Shut(var cause, var reason) => $"Shut {cause} {reason}",
        _ => "?",
    };
}
