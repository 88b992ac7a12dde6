using System.Net;
using System.Text.Json;
using PartnerBot.Access;
using PartnerBot.Tests.DirectLine;

namespace PartnerBot.Tests.Access;

public sealed class SignInTests
{
    private const string Door = "/api/webchat/token";

    [Theory]
    [InlineData("anna", "anna")]
    [InlineData("  Anna.Meier@Lib.example ", "anna.meier@lib.example")]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void An_id_folds_case_and_keeps_to_its_alphabet(string? name, string? id) => Assert.Equal(id, PersonId.From(name));

    [Fact]
    public void What_does_not_fit_becomes_a_hash_of_its_own()
    {
        string[] names = ["LIB\\anna", "LIB/anna", "änna", "anna meier", new('a', 65), "anna\r\nx", "ａnna", "a:b"];
        var ids = names.Select(PersonId.From).ToList();
        Assert.Equal(names.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(PersonId.IsSafe(id)));
        Assert.Equal(PersonId.From("lib\\ANNA"), PersonId.From("LIB\\anna"));
    }

    [Fact]
    public async Task A_chosen_person_comes_back_to_her_conversation_and_nobody_elses()
    {
        await using var host = await ChatHost.Start();
        var first = await Token(host, "?user=anna");
        Assert.Equal("dl_anna", first.GetProperty("userId").GetString());
        Assert.Equal(1800, first.GetProperty("expires_in").GetInt32());
        var conversation = first.GetProperty("conversationId").GetString()!;
        Assert.Equal(22, conversation.Length);
        var chat = new Chat(host, conversation, first.GetProperty("token").GetString()!);
        Assert.Equal(HttpStatusCode.Created, (await chat.Start()).Status);
        await chat.Say("hallo");
        Assert.Equal(conversation, (await Token(host, "?user=Anna")).GetProperty("conversationId").GetString());
        Assert.NotEqual(conversation, (await Token(host, "?user=ben")).GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task Somebody_unknown_is_remembered_by_a_cookie_for_four_hundred_days()
    {
        await using var host = await ChatHost.Start();
        using var first = await host.Http.PostAsync(Door, null);
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=34560000", cookie, StringComparison.OrdinalIgnoreCase);
        var user = (await Body(first)).GetProperty("userId").GetString();
        Assert.Equal(user, (await Token(host, "", ("Cookie", cookie.Split(';')[0]))).GetProperty("userId").GetString());
        Assert.NotEqual(user, (await Token(host, "")).GetProperty("userId").GetString());
        Assert.NotEqual("dl_anna", (await Token(host, "", ("Cookie", "partnerbot-person=anna"))).GetProperty("userId").GetString());
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task A_foreign_page_gets_no_token(string origin)
    {
        await using var host = await ChatHost.Start();
        var (status, body) = await Chat.Send(host, HttpMethod.Post, Door, null, null, ("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.False(string.IsNullOrEmpty(body.GetProperty("error").GetProperty("message").GetString()));
    }

    [Fact]
    public async Task The_own_page_and_a_named_one_get_a_token()
    {
        await using var host = await ChatHost.Start();
        Assert.Equal(HttpStatusCode.OK, (await Chat.Send(host, HttpMethod.Post, Door, null, null, ("Origin", host.Address.ToString().TrimEnd('/')))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Chat.Send(host, HttpMethod.Post, Door, null, null, ("Origin", "https://intranet.example.org"))).Status);
    }

    [Fact]
    public async Task With_sign_in_off_only_Development_on_this_machine_is_let_in()
    {
        await using (var production = await ChatHost.Start(environment: "Production"))
        {
            var (status, body) = await Chat.Send(production, HttpMethod.Post, Door + "?user=anna", null);
            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.Contains("SignIn:Mode", body.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        await using var host = await ChatHost.Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await Chat.Send(host, HttpMethod.Post, Door, null, null, ("Host", "rebound.example"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Chat.Send(host, HttpMethod.Post, Door, null, null, ("X-Forwarded-For", "10.0.0.9"))).Status);
    }

    [Fact]
    public async Task A_header_counts_only_from_a_trusted_proxy()
    {
        await using (var trusted = await ChatHost.Start(Header("127.0.0.0/8")))
        {
            var token = await Token(trusted, "?user=ben", ("X-Remote-User", "Anna.Meier"));
            Assert.Equal("dl_anna.meier", token.GetProperty("userId").GetString());
            Assert.Equal(HttpStatusCode.Unauthorized, (await Chat.Send(trusted, HttpMethod.Post, Door + "?user=ben", null)).Status);
            Assert.Equal(HttpStatusCode.Unauthorized, (await Chat.Send(trusted, HttpMethod.Post, Door, null, null, ("X-Remote-User", "a"), ("X-Remote-User", "b"))).Status);
        }

        await using var foreign = await ChatHost.Start(Header("10.0.0.5"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Chat.Send(foreign, HttpMethod.Post, Door, null, null, ("X-Remote-User", "anna"))).Status);
    }

    [Fact]
    public async Task A_trusted_proxy_may_say_that_the_page_came_by_https_and_nobody_else()
    {
        (string, string)[] headers = [("X-Remote-User", "anna"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "bot.example.org"), ("Origin", "https://bot.example.org")];
        await using (var trusted = await ChatHost.Start(Header("127.0.0.1")))
        {
            var (_, token) = await Chat.Send(trusted, HttpMethod.Post, Door, null, null, headers);
            var (_, opened) = await Chat.Send(trusted, HttpMethod.Post, Chat.Root + "/conversations", token.GetProperty("token").GetString(), null, headers);
            Assert.StartsWith("wss://bot.example.org/v3/", opened.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        }

        await using var open = await ChatHost.Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await Chat.Send(open, HttpMethod.Post, Door, null, null, headers)).Status);
    }

    [Theory]
    [InlineData("SignIn:Mode", "Negotiate")]
    [InlineData("SignIn:Mode", "OpenIdConnect")]
    [InlineData("SignIn:Mode", "nonsense")]
    [InlineData("SignIn:Mode", "Header")]
    [InlineData("SignIn:TrustedProxies", "everyone")]
    [InlineData("DirectLine:AllowedOrigins", "*")]
    [InlineData("DirectLine:Secret", "short")]
    [InlineData("DirectLine:MessagesPerSecond", "many")]
    [InlineData("DirectLine:MaxStreams", "0")]
    public async Task A_setting_that_cannot_be_meant_stops_the_start_with_one_sentence(string name, string value)
    {
        var trouble = await Assert.ThrowsAsync<SettingTrouble>(() => ChatHost.Start(new() { [name] = value }));
        Assert.Contains(name.Split(':')[0], trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", trouble.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trusted_proxys_address_is_verified_and_a_chosen_name_is_not()
    {
        var request = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        request.Connection.RemoteIpAddress = IPAddress.Loopback;
        request.Request.Headers["X-Remote-User"] = "Anna@Lib.example";
        var proxies = new TrustedProxies(["127.0.0.1"]);
        Assert.Equal("Anna@Lib.example", new HeaderSignIn("X-Remote-User", proxies).Who(request)!.Address);
        request.Request.Headers["X-Remote-User"] = "LIB\\anna";
        Assert.Null(new HeaderSignIn("X-Remote-User", proxies).Who(request)!.Address);

        request.Request.Host = new("localhost");
        request.Request.QueryString = new("?user=anna@lib.example");
        var open = new OpenSignIn(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Development" }).Who(request)!;
        Assert.Equal(("anna@lib.example", null), (open.Id, open.Address));
    }

    private static Dictionary<string, string?> Header(string proxies) => new() { ["SignIn:Mode"] = "Header", ["SignIn:TrustedProxies"] = proxies };

    private static async Task<JsonElement> Token(ChatHost host, string query, params (string, string)[] headers)
    {
        var (status, body) = await Chat.Send(host, HttpMethod.Post, Door + query, null, null, headers);
        Assert.Equal(HttpStatusCode.OK, status);
        return body;
    }

    private static async Task<JsonElement> Body(HttpResponseMessage response) => JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
