using System.Text;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Bodies that have brought down other servers: each is refused with 400 or heard, and never a 5xx.</summary>
public sealed class TrapTests
{
    private static readonly string Sound = Spoken.Message();

    public static TheoryData<string, int, string> Traps => new()
    {
        { "half a surrogate pair", 400, With("\"text\"", "\"text\":\"\\ud800\",\"was\"") },
        { "half a surrogate pair in an unknown member's name", 400, With("\"text\"", "\"\\udc00x\":1,\"text\"") },
        { "half a surrogate pair deep in a value", 400, With("\"text\"", "\"value\":{\"a\":[\"\\ud800\"]},\"text\"") },
        { "one member twice", 400, With("\"text\"", "\"text\":\"b\",\"text\"") },
        { "one unknown member twice in a value", 400, With("\"text\"", "\"value\":{\"handle\":\"a\",\"handle\":\"b\"},\"text\"") },
        { "members that differ in case", 200, With("\"text\"", "\"A\":1,\"a\":2,\"Text\":\"b\",\"text\"") },
        { "depth 65", 400, With("\"text\"", $"\"value\":{Deep(65)},\"text\"") },
        { "depth 10,000", 400, With("\"text\"", $"\"value\":{Deep(10_000)},\"text\"") },
        { "a string of 1 MB", 413, With("\"text\"", $"\"was\":\"{new string('x', 1 << 20)}\",\"text\"") },
        { "a number no double holds", 400, With("\"text\"", "\"value\":1e999,\"text\"") },
        { "minus zero", 200, With("\"text\"", "\"value\":-0,\"text\"") },
        { "NUL", 200, With("\"text\"", "\"was\":\"\\u0000\",\"text\"") },
        { "NUL in an id", 200, Sound.Replace("a-1", "a\\u0000-1", StringComparison.Ordinal) },
        { "a bare NUL", 400, Sound.Replace("hallo", "hal\0lo", StringComparison.Ordinal) },
        { "line separator", 200, Sound.Replace("hallo", "hal\u2028lo", StringComparison.Ordinal) },
        { "10,000 attachments", 200, With("\"text\"", $"\"attachments\":[{Many("{}", 10_000)}],\"text\"") },
        { "10,000 entities", 200, Spoken.Message(("entities", JsonNode.Parse($"[{Many("{\"type\":\"m\"}", 10_000)}]"))) },
        { "entities of every kind", 200, Spoken.Message(("entities", JsonNode.Parse("""[null,1,"x",true,[],{"type":7},{"type":"mention"},{"type":"mention","mentioned":3}]"""))) },
        { "no text", 200, Spoken.Message(("text", null)) },
        { "text null", 200, With("\"text\"", "\"text\":null,\"was\"") },
        { "value null", 200, With("\"text\"", "\"value\":null,\"text\"") },
        { "value a string", 200, Spoken.Message(("value", "x")) },
        { "value a number", 200, Spoken.Message(("value", 7)) },
        { "value a truth", 200, Spoken.Message(("value", true)) },
        { "value a list", 200, Spoken.Message(("value", new JsonArray(1, "x", null))) },
        { "value an empty object", 200, Spoken.Message(("value", new JsonObject())) },
        { "the year 1", 200, Spoken.Message(("timestamp", "0001-01-01T00:00:00Z")) },
        { "the year 9999", 200, Spoken.Message(("timestamp", "9999-12-31T23:59:59.9999999Z"), ("localTimestamp", "9999-12-31T23:59:59+14:00")) },
        { "no date at all", 200, Spoken.Message(("timestamp", "gestern")) },
        { "an unknown language", 200, Spoken.Message(("locale", "xx-XX")) },
        { "an unknown zone", 200, Spoken.Message(("localTimezone", "Mars/Olympus")) },
        { "a tail", 400, Sound + "x" },
        { "two bodies", 400, Sound + Sound },
        { "a comment", 400, "/* */" + Sound },
        { "single quotes", 400, Sound.Replace('"', '\'') },
        { "channelData a list", 200, Spoken.Message(("channelData", new JsonArray())) },
        { "a tenant that is a number", 200, Spoken.Message(("channelData", JsonNode.Parse("""{"tenant":{"id":7}}""")), ("conversation.tenantId", null)) },
        { "a channel of blanks", 200, Spoken.Message(("channelId", " ")) },
        { "no channel", 200, Spoken.Message(("channelId", null)) },
        { "no recipient", 200, Spoken.Message(("recipient", null)) },
        { "no id", 200, Spoken.Message(("id", null)) },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task No_body_brings_the_door_down(string what, int status, string body)
    {
        await using var bench = await Bench.Open();
        using var answer = await bench.Post(body);
        Assert.True(status == (int)answer.StatusCode, $"{what}: {(int)answer.StatusCode}");
        Assert.Equal(status == 200 ? 1 : 0, bench.Turn.Heard.Count);
        using var next = await bench.Post(Sound);
        Assert.Equal(200, (int)next.StatusCode);
    }

    [Theory]
    [InlineData("\"text\":\"", "hallo")]
    [InlineData("\"name\":\"", "Anna")]
    public async Task Bytes_that_are_not_UTF8_are_400_wherever_they_stand(string before, string word)
    {
        await using var bench = await Bench.Open();
        var bytes = Encoding.UTF8.GetBytes(Sound);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(before + word)) + before.Length;
        foreach (var wrong in new byte[] { 0xC0, 0xFF, 0xED })
        {
            bytes[at] = wrong;
            using var answer = await bench.Send(HttpMethod.Post, bytes);
            Assert.Equal(400, (int)answer.StatusCode);
        }

        using var marked = await bench.Send(HttpMethod.Post, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sound)]);
        Assert.Equal(400, (int)marked.StatusCode);
        Assert.Empty(bench.Turn.Heard);
    }

    private static string With(string before, string instead)
    {
        var at = Sound.IndexOf(before, StringComparison.Ordinal);
        return Sound[..at] + instead + Sound[(at + before.Length)..];
    }

    private static string Deep(int levels) => new string('[', levels) + new string(']', levels);

    private static string Many(string what, int times) => string.Join(',', Enumerable.Repeat(what, times));
}
