using System.Net;
using System.Text.Json;

namespace PartnerBot.Tests.DirectLine;

/// <summary>Who tries what, and what the channel answers.</summary>
public sealed class AbuseTests : IAsyncLifetime
{
    private const string Message = """{"type":"message","text":"hallo"}""";
    private ChatHost host = null!;

    public async Task InitializeAsync() => host = await ChatHost.Start();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x")]
    public async Task No_or_no_proper_token_is_401(string? authorization)
    {
        var chat = await Chat.Begin(host);
        (HttpMethod, string)[] doors =
        [
            (HttpMethod.Post, $"{Chat.Root}/tokens/refresh"), (HttpMethod.Post, $"{Chat.Root}/conversations"), (HttpMethod.Get, chat.Path),
            (HttpMethod.Get, chat.Path + "/activities"), (HttpMethod.Post, chat.Path + "/activities"), (HttpMethod.Post, chat.Path + "/upload?userId=dl_anna"),
        ];
        foreach (var (method, path) in doors)
        {
            (string, string)[] headers = authorization is null ? [] : [("Authorization", authorization)];
            var (status, body) = await Chat.Send(host, method, path, null, method == HttpMethod.Post ? Chat.Json(Message) : null, headers);
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            AssertError(body);
        }
    }

    [Fact]
    public async Task The_secret_is_refused_from_a_browser_wherever_it_comes_from()
    {
        foreach (var origin in new[] { "https://evil.example", "null", "https://intranet.example.org", host.Address.ToString().TrimEnd('/') })
        {
            var (status, body) = await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/generate", ChatHost.Secret, null, ("Origin", origin));
            Assert.Equal(HttpStatusCode.Forbidden, status);
            AssertError(body);
        }
    }

    [Fact]
    public async Task A_wrong_secret_is_403_and_so_is_any_when_none_is_set()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/generate", "another-secret-entirely")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/generate", null)).Status);
        await using var closed = await ChatHost.Start(new() { ["DirectLine:Secret"] = "" });
        Assert.Equal(HttpStatusCode.Forbidden, (await Chat.Send(closed, HttpMethod.Post, $"{Chat.Root}/tokens/generate", ChatHost.Secret)).Status);
    }

    [Theory]
    [InlineData("""{"user":{"id":"anna"}}""", 400)]
    [InlineData("""{"user":{"id":"dl_a b"}}""", 400)]
    [InlineData("""{"user":{"id":7}}""", 400)]
    [InlineData("""{"user":""", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("""{"trustedOrigins":["*"]}""", 400)]
    [InlineData("""{"trustedOrigins":[null]}""", 400)]
    [InlineData("", 200)]
    [InlineData("{}", 200)]
    [InlineData("""{"User":{"Id":"dl_anna"},"TrustedOrigins":["https://a.example"]}""", 200)]
    public async Task A_token_is_given_for_sound_wishes_only(string body, int expected)
    {
        var (status, answer) = await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/generate", ChatHost.Secret, Chat.Json(body));
        Assert.Equal(expected, (int)status);
        if (expected == 200)
        {
            Assert.Equal(1800, answer.GetProperty("expires_in").GetInt32());
            Assert.True(answer.GetProperty("conversationId").GetString()!.Length >= 22);
            Assert.Empty(host.Turn.Heard);
        }
    }

    [Fact]
    public async Task A_token_of_one_conversation_is_worth_nothing_in_another_and_does_not_tell_whether_it_exists()
    {
        var (anna, ben) = (await Chat.Begin(host), await Chat.Begin(host, "dl_ben"));
        foreach (var (method, tail) in new[] { ("GET", ""), ("GET", "/activities"), ("POST", "/activities"), ("POST", "/upload?userId=dl_ben") })
        {
            var content = method == "POST" ? Chat.Json(Message) : null;
            var theirs = await Chat.Send(host, new HttpMethod(method), anna.Path + tail, ben.Token, content);
            var nobodys = await Chat.Send(host, new HttpMethod(method), $"{Chat.Root}/conversations/{new string('x', 22)}{tail}", ben.Token, method == "POST" ? Chat.Json(Message) : null);
            Assert.Equal(HttpStatusCode.Forbidden, theirs.Status);
            Assert.Equal((theirs.Status, theirs.Body.GetRawText()), (nobodys.Status, nobodys.Body.GetRawText()));
        }

        Assert.Equal(2, host.Turn.Heard.Count);
        var stream = await ben.StreamAddress();
        using var listener = await Chat.Connect(new Uri(stream.ToString().Replace(ben.Conversation, anna.Conversation, StringComparison.Ordinal)), Own);
        Assert.Equal(HttpStatusCode.Forbidden, listener.Status);
    }

    [Fact]
    public async Task An_expired_token_is_403_TokenExpired_everywhere_even_for_refresh()
    {
        var chat = await Chat.Begin(host);
        host.Clock.Pass(TimeSpan.FromMinutes(31));
        (HttpStatusCode, JsonElement)[] answers =
        [
            await chat.Post(Message), await chat.Get(), await chat.Get("/activities"), await chat.Start(),
            await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/refresh", chat.Token),
        ];
        foreach (var (status, body) in answers)
        {
            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.Equal("TokenExpired", body.GetProperty("error").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task A_refreshed_token_stays_with_its_conversation_and_person()
    {
        var chat = await Chat.Begin(host);
        host.Clock.Pass(TimeSpan.FromMinutes(20));
        var (status, body) = await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/refresh", chat.Token);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(chat.Conversation, body.GetProperty("conversationId").GetString());
        host.Clock.Pass(TimeSpan.FromMinutes(20));
        await new Chat(host, chat.Conversation, body.GetProperty("token").GetString()!).Say("noch da");
        Assert.Equal("dl_anna", host.Turn.Heard.Last().Activity.From!.Id);
    }

    [Fact]
    public async Task A_conversation_that_never_began_is_404_until_it_begins()
    {
        var chat = await Chat.Invite(host);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Get()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Get("/activities")).Status);
        var (status, body) = await chat.Post(Message);
        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (status, Text(body, "error", "code")));
        Assert.Equal(HttpStatusCode.Created, (await chat.Start()).Status);
        Assert.Equal(HttpStatusCode.OK, (await chat.Start()).Status);
        Assert.Equal(HttpStatusCode.OK, (await chat.Post(Message)).Status);
        Assert.Equal("de-DE", Assert.Single(host.Turn.Heard, heard => heard.Activity.Type == "conversationUpdate").Activity.Locale);
    }

    [Fact]
    public async Task Other_addresses_and_methods_are_404_in_the_same_shape()
    {
        foreach (var (method, path) in new[] { ("GET", ""), ("DELETE", "/conversations"), ("GET", "/conversations"), ("PUT", "/tokens/refresh"), ("GET", "/session/getsessionid") })
        {
            var (status, body) = await Chat.Send(host, new HttpMethod(method), Chat.Root + path, null);
            Assert.Equal(HttpStatusCode.NotFound, status);
            AssertError(body);
        }
    }

    private string Own => host.Address.ToString().TrimEnd('/');

    private static void AssertError(JsonElement body)
    {
        Assert.False(string.IsNullOrEmpty(Text(body, "error", "code")));
        Assert.False(string.IsNullOrEmpty(Text(body, "error", "message")));
    }

    private static string? Text(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetString();
}
