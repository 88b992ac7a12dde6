using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Activities;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Activities;

public sealed class RoundTripTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_recorded_activity_is_read_and_written_without_loss()
    {
        var seen = 0;
        foreach (var (file, recorded) in Captures.Activities())
        {
            var (activity, fault) = ActivityJson.Read(Encoding.UTF8.GetBytes(recorded.ToJsonString()));
            Assert.True(fault is null, $"{file}: {fault}");
            var written = JsonNode.Parse(ActivityJson.Write(activity!))!;
            Assert.True(JsonNode.DeepEquals(WithoutNulls(recorded), written), $"{file}:\n{recorded.ToJsonString()}\n{written.ToJsonString()}");
            seen++;
        }

        output.WriteLine(seen == 0 ? Captures.Missing : $"{seen} recorded activities compared.");
        Assert.True(seen is 0 or > 150, $"only {seen} activities found in the records");
    }

    [Fact]
    public void Unknown_members_at_every_place_are_kept()
    {
        const string sent = """
            {"type":"message","zzz":{"deep":[1,{"x":"y"}]},"from":{"id":"a","givenName":"Ada"},"conversation":{"id":"c","topic":"t"},
             "recipient":{"id":"b","properties":{}},"attachments":[{"contentType":"x","thumbnailUrl":"u","content":[]}],"entities":[{"type":"q","n":1.50}],
             "channelData":{"any":true},"value":"text","importance":"high"}
            """;
        var (activity, fault) = ActivityJson.Read(Encoding.UTF8.GetBytes(sent));
        Assert.Null(fault);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sent), JsonNode.Parse(ActivityJson.Write(activity!))));
    }

    [Theory]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","type":"event"}""")]
    [InlineData("""{"type":"message","zzz":1,"zzz":2}""")]
    [InlineData("""{"type":"message","from":{"id":"a","id":"b"}}""")]
    public void A_member_that_stands_twice_is_refused_wherever_it_stands(string sent)
        => Assert.NotNull(ActivityJson.Read(Encoding.UTF8.GetBytes(sent)).Fault);

    private static JsonNode WithoutNulls(JsonNode node)
    {
        var copy = node.DeepClone();
        Drop(copy);
        return copy;
    }

    // Only the members that the records of the wire type carry; inside free values a null is a value.
    private static void Drop(JsonNode node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (value is null)
                {
                    members.Remove(name);
                }
                else if (value.GetValueKind() is JsonValueKind.Object && name is "from" or "recipient" or "conversation")
                {
                    Drop(value);
                }
            }
        }
    }
}
