using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PartnerBot.Tests.DirectLine;

/// <summary>What may be said, and what becomes of it.</summary>
public sealed class ActivityTests : IAsyncLifetime
{
    private const string Message = """{"type":"message","text":"hallo"}""";
    private ChatHost host = null!;

    public async Task InitializeAsync() => host = await ChatHost.Start();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task What_a_client_claims_about_itself_is_overwritten()
    {
        var chat = await Chat.Begin(host);
        var (status, _) = await chat.Post("""
            {"type":"message","id":"forged","timestamp":"1999-01-01T00:00:00Z","channelId":"msteams","serviceUrl":"https://evil.example/","text":"x",
             "from":{"id":"dl_ben","name":"Ben","role":"bot","aadObjectId":"forged-aad"},"recipient":{"id":"forged-bot"},"conversation":{"id":"forged-conv","tenantId":"forged-t"},
             "deliveryMode":"expectReplies","membersAdded":[{"id":"forged-m"}],"channelData":{"tenant":{"id":"forged-tenant"},"clientActivityID":"c1","mine":[1,2]}}
            """);
        Assert.Equal(HttpStatusCode.OK, status);
        var heard = host.Turn.Heard.Last();
        Assert.Equal("anna", heard.Person);
        Assert.Equal(chat.Conversation, heard.Address.Conversation);
        var echo = (await chat.Poll()).Activities[1];
        Assert.Equal(("dl_anna", "Anna", "user"), (Text(echo, "from", "id"), Text(echo, "from", "name"), Text(echo, "from", "role")));
        Assert.Equal("directline", Text(echo, "channelId"));
        Assert.Equal(chat.Conversation, Text(echo, "conversation", "id"));
        Assert.Equal("partnerbot", Text(echo, "recipient", "id"));
        Assert.Equal("""{"clientActivityID":"c1","mine":[1,2]}""", echo.GetProperty("channelData").GetRawText());
        Assert.StartsWith("2026-11-21T10:", Text(echo, "timestamp"), StringComparison.Ordinal);
        Assert.DoesNotContain("forged", echo.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", echo.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversationUpdate", 403)]
    [InlineData("installationUpdate", 403)]
    [InlineData("invoke", 403)]
    [InlineData("endOfConversation", 403)]
    [InlineData("trace", 403)]
    [InlineData("typing", 200)]
    [InlineData("somethingNew", 200)]
    public async Task Only_messages_and_events_take_a_turn(string type, int expected)
    {
        var chat = await Chat.Begin(host);
        var before = host.Turn.Heard.Count;
        var (status, body) = await chat.Post($$"""{"type":"{{type}}","membersAdded":[{"id":"x"}]}""");
        Assert.Equal(expected, (int)status);
        Assert.Equal(expected == 200, body.TryGetProperty("id", out _));
        Assert.Equal(before, host.Turn.Heard.Count);
        Assert.Equal(HttpStatusCode.OK, (await chat.Post("""{"type":"event","name":"language","value":"en"}""")).Status);
        Assert.Equal(before + 1, host.Turn.Heard.Count);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":""}""", 400)]
    [InlineData("""{"type":7}""", 400)]
    [InlineData("""{"type":"message","text":"\ud800"}""", 400)]
    [InlineData("""{"type":"message","type":"event"}""", 400)]
    [InlineData("""{"type":"message","value":1e999}""", 400)]
    [InlineData("""{"type":"message","attachments":[null]}""", 400)]
    [InlineData("""{"type":"message","channelData":"x"}""", 200)]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":7}}""", 200)]
    [InlineData("""{"type":"message","text":null,"attachments":null,"from":null}""", 200)]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"data:text/html,x"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"file:///etc/passwd"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"http://169.254.169.254/"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"//evil.example"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"javascript:alert(1)"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"thumbnailUrl":"http://169.254.169.254/"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"thumbnailUrl":"data:image/svg+xml;base64,AAAA"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"thumbnailUrl":["x"]}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"https://a.example/x.png"}]}""", 200)]
    public async Task A_sound_body_is_heard_and_any_other_is_400(string body, int expected)
    {
        var chat = await Chat.Begin(host);
        var (status, answer) = await chat.Post(body);
        Assert.Equal(expected, (int)status);
        if (expected != 200)
        {
            AssertError(answer);
            Assert.Single(host.Turn.Heard);
        }
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/x-www-form-urlencoded", null)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/json", "gzip")]
    public async Task Other_media_types_are_415(string type, string? encoding)
    {
        var chat = await Chat.Begin(host);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Chat.Send(host, HttpMethod.Post, chat.Path + "/activities", chat.Token, content)).Status);
    }

    [Fact]
    public async Task An_activity_over_64_KB_is_413_whether_or_not_it_says_so_beforehand()
    {
        var chat = await Chat.Begin(host);
        var fits = $$"""{"type":"message","text":"{{new string('x', (64 * 1024) - 28)}}"}""";
        Assert.Equal(64 * 1024, fits.Length);
        Assert.Equal(HttpStatusCode.OK, (await chat.Post(fits)).Status);
        var large = Encoding.UTF8.GetBytes(fits.Replace("x\"", "xxx\"", StringComparison.Ordinal));
        using var chunked = new StreamContent(new Unseekable(large));
        chunked.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await chat.Post(Encoding.UTF8.GetString(large))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Chat.Send(host, HttpMethod.Post, chat.Path + "/activities", chat.Token, chunked)).Status);
    }

    [Fact]
    public async Task Who_floods_is_slowed_down_alone_and_nothing_of_it_is_kept()
    {
        await using var limited = await ChatHost.Start(new() { ["DirectLine:MessagesPerSecond"] = "5" });
        var (anna, ben) = (await Chat.Begin(limited), await Chat.Begin(limited, "dl_ben"));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 50; i++)
        {
            answers.Add((await anna.Post(Message)).Status);
        }

        Assert.Equal(20, answers.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(30, answers.Count(status => status == HttpStatusCode.TooManyRequests));
        Assert.Equal(22, limited.Store.Turns);
        await ben.Say("ich nicht");
        limited.Clock.Pass(TimeSpan.FromSeconds(1));
        await anna.Say("wieder");
    }

    [Fact]
    public async Task A_store_in_trouble_is_503_and_the_same_message_later_takes_effect_once()
    {
        var chat = await Chat.Begin(host);
        host.Store.IsBroken = true;
        var (status, body) = await chat.Post("""{"type":"message","text":"x","channelData":{"clientActivityID":"again"}}""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        AssertError(body);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await chat.Get("/activities")).Status);
        host.Store.IsBroken = false;
        var first = await chat.Say("x", "again");
        Assert.Equal(first, await chat.Say("x", "again"));
        Assert.Equal(3, (await chat.Poll()).Activities.Count);
    }

    [Fact]
    public async Task The_same_client_id_in_another_conversation_is_another_message()
    {
        var (anna, ben) = (await Chat.Begin(host), await Chat.Begin(host, "dl_ben"));
        Assert.NotEqual(await anna.Say("x", "same"), await ben.Say("x", "same"));
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => anna.Say("y", "parallel")));
        Assert.Single(ids.Distinct());
        Assert.Equal(5, (await anna.Poll()).Activities.Count);
        Assert.NotEqual(await anna.Say("z"), await anna.Say("z"));
    }

    private static void AssertError(JsonElement body)
    {
        Assert.False(string.IsNullOrEmpty(Text(body, "error", "code")));
        Assert.False(string.IsNullOrEmpty(Text(body, "error", "message")));
    }

    private static string? Text(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString();
}
