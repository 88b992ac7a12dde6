using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class StatusTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Only_POST_is_answered(string method)
    {
        await using var bench = await Bench.Open("Production");
        using var answer = await bench.Send(new HttpMethod(method), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonx")]
    [InlineData("")]
    public async Task What_is_not_JSON_in_UTF8_is_415(string type) => await Refused(415, Spoken.Message(), type);

    [Fact]
    public async Task A_compressed_body_is_415_and_never_inflated()
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(Spoken.Message(), headers: [("Content-Encoding", "gzip")]);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_of_256_KB_is_read_and_one_byte_more_is_413_with_and_without_a_length()
    {
        await using var bench = await Bench.Open();
        foreach (var (length, status) in new[] { (256 * 1024, HttpStatusCode.OK), (256 * 1024 + 1, HttpStatusCode.RequestEntityTooLarge) })
        {
            var body = Padded(length);
            using var measured = await bench.Send(HttpMethod.Post, body);
            Assert.Equal(status, measured.StatusCode);
            using var client = new HttpClient();
            using var chunked = new StreamContent(new MemoryStream(body));
            chunked.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bench.Address, "/api/messages")) { Content = chunked };
            request.Headers.TransferEncodingChunked = true;
            using var answer = await client.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    public static TheoryData<string> Incomplete => new(
        "", "{", "null", "[]", "7", "\"x\"", "{}",
        Spoken.Message(("type", null)), Spoken.Message(("type", "")),
        Spoken.Message(("conversation", null)), Spoken.Message(("conversation.id", null)), Spoken.Message(("conversation.id", "")), Spoken.Message(("conversation.id", 7)),
        Spoken.Message(("from", null)), Spoken.Message(("from.id", null)), Spoken.Message(("from.id", "")),
        Spoken.Message(("serviceUrl", null)), Spoken.Message(("serviceUrl", "")), Spoken.Message(("serviceUrl", "smba.trafficmanager.net")),
        Spoken.Message(("serviceUrl", "/x")), Spoken.Message(("serviceUrl", "ftp://localhost/")), Spoken.Message(("serviceUrl", "file:///etc/passwd")),
        Spoken.Message(("serviceUrl", "javascript:alert(1)")), Spoken.Message(("text", 7)), Spoken.Message(("entities", 7)), Spoken.Message(("attachments", "x")));

    [Theory]
    [MemberData(nameof(Incomplete))]
    public async Task What_is_broken_or_incomplete_is_400_and_changes_nothing(string body) => await Refused(400, body);

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://169.254.169.254/latest/")]
    public async Task A_service_off_the_list_is_403_before_anything_is_kept(string service) => await Refused(403, Spoken.Message(("serviceUrl", service)));

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("endOfConversation")]
    [InlineData("trace")]
    [InlineData("<custom-activity-type>")]
    [InlineData("Message ")]
    public async Task What_calls_for_no_answer_is_acknowledged_without_a_turn(string type)
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(Spoken.Message(("type", type)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(bench.Turn.Heard);
    }

    [Fact]
    public async Task Its_own_words_are_not_answered()
    {
        await using var bench = await Bench.Open();
        using var sameId = await bench.Post(Spoken.Message(("from.id", "28:bot")));
        using var sameRole = await bench.Post(Spoken.Message(("from.role", "bot")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (sameId.StatusCode, sameRole.StatusCode));
        Assert.Empty(bench.Turn.Heard);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("tab/fetch")]
    [InlineData("config/fetch")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_501(string? name) => await Refused(501, Spoken.Message(("type", "invoke"), ("name", name)));

    [Fact]
    public async Task A_card_action_is_answered_in_the_body_with_200()
    {
        await using var bench = await Bench.Open();
        bench.Turn.Answer = _ => """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{}}""";
        using var answer = await bench.Post(Spoken.Message(("type", "invoke"), ("name", "adaptiveCard/action"), ("value", JsonNode.Parse("""{"action":{"data":{}}}"""))));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(bench.Turn.Answer(null!), await answer.Content.ReadAsStringAsync());
        Assert.Equal(Way.Outbox, Assert.Single(bench.Turn.Heard).Way);
    }

    [Fact]
    public async Task A_card_action_without_a_result_still_gets_a_well_formed_one()
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(Spoken.Message(("type", "invoke"), ("name", "adaptiveCard/action")));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(200, json.RootElement.GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task Expected_replies_come_in_the_body()
    {
        await using var bench = await Bench.Open();
        bench.Turn.Answer = _ => """[{"type":"message"}]""";
        using var answer = await bench.Post(Spoken.Message(("deliveryMode", "expectReplies")));
        Assert.Equal("""{"activities":[{"type":"message"}]}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(Way.Body, Assert.Single(bench.Turn.Heard).Way);
    }

    [Fact]
    public async Task Where_replies_are_expected_and_there_are_none_the_list_is_empty()
    {
        await using var bench = await Bench.Open();
        foreach (var type in new[] { "message", "typing" })
        {
            using var answer = await bench.Post(Spoken.Message(("type", type), ("deliveryMode", "expectReplies")));
            Assert.Equal("""{"activities":[]}""", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_delivery_that_comes_again_gets_the_same_replies_but_the_second_word_of_an_arrival_none()
    {
        await using var bench = await Bench.Open();
        (bench.Turn.Again, bench.Turn.Answer) = (true, _ => """[{"type":"message"}]""");
        using var again = await bench.Post(Spoken.Message(("deliveryMode", "expectReplies")));
        Assert.Equal("""{"activities":[{"type":"message"}]}""", await again.Content.ReadAsStringAsync());
        using var arrival = await bench.Post(Spoken.Message(("deliveryMode", "expectReplies"), ("type", "installationUpdate"), ("action", "add")));
        Assert.Equal("""{"activities":[]}""", await arrival.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task When_nothing_can_be_kept_the_channel_is_asked_to_come_again()
    {
        await using var bench = await Bench.Open();
        bench.Turn.Trouble = new StoreTrouble("The disk is full.");
        using var answer = await bench.Post(Spoken.Message());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.DoesNotContain("disk", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static byte[] Padded(int length)
    {
        var empty = Encoding.UTF8.GetByteCount(Spoken.Message(("text", "")));
        return Encoding.UTF8.GetBytes(Spoken.Message(("text", new string('x', length - empty))));
    }

    private static async Task Refused(int status, string body, string type = "application/json")
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(body, type);
        Assert.Equal(status, (int)answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(json.RootElement.GetProperty("error").GetProperty("code").GetString()!);
        Assert.NotEmpty(json.RootElement.GetProperty("error").GetProperty("message").GetString()!);
        Assert.Empty(bench.Turn.Heard);
    }
}
