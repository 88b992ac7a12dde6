using System.Text.Json.Nodes;
using PartnerBot.Tests.Activities;
using Xunit.Abstractions;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Every activity that Microsoft's Playground was recorded to send, replayed through HTTP over real turns.</summary>
public sealed class ReplayTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_was_recorded_is_answered_and_never_failed()
    {
        var recorded = Captures.Activities().Where(one => one.File.StartsWith("playground", StringComparison.Ordinal) && one.File.EndsWith("-bot-in.jsonl", StringComparison.Ordinal)).ToList();
        if (recorded.Count == 0)
        {
            output.WriteLine(Captures.Missing);
            return;
        }

        Assert.True(recorded.Count > 100);
        await using var host = await TeamsHost.Open();
        foreach (var (file, activity) in recorded)
        {
            var sent = activity.DeepClone().AsObject();
            sent["serviceUrl"] = host.Connector.Url;
            var (status, body) = await host.Post(sent.ToJsonString());
            Assert.True(status == 200, $"{file}: {sent["type"]} {sent["name"]} was answered {status}: {body}");
            if ((string?)sent["type"] == "invoke" || (string?)sent["deliveryMode"] == "expectReplies")
            {
                Assert.NotNull(JsonNode.Parse(body));
            }
        }

        Assert.InRange(await Sent(host), 30, 400);
        // The same again: every delivery is known by now, so nothing is said twice.
        foreach (var (_, activity) in recorded)
        {
            var sent = activity.DeepClone().AsObject();
            sent["serviceUrl"] = host.Connector.Url;
            Assert.Equal(200, (await host.Post(sent.ToJsonString())).Status);
        }

        Assert.Equal(0, await Sent(host));
    }

    // How much reached the connector, once nothing waits any more.
    private static async Task<int> Sent(TeamsHost host)
    {
        await host.Settled();

        var count = 0;
        for (; host.Connector.Waiting > 0; count++)
        {
            await host.Connector.Next();
        }

        return count;
    }
}
