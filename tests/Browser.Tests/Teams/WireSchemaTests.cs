using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Browser.Tests.Running;
using PartnerBot.Tests.BotFramework;
using Xunit.Abstractions;

namespace Browser.Tests.Teams;

/// <summary>What the running bot sends to Teams, under the schema of Microsoft's own SDK, which npm fetches when the test runs.</summary>
public sealed class WireSchemaTests(ITestOutputHelper output)
{
    private static readonly string[] Lines =
    [
        "Hallo", "Neuer Plan", "Lesestart mit der Kita", "Viele Kinder hören keine Geschichten", "Die Schule sagt es", "Familien", "Personal", "Plan zeigen", "Meine Pläne", "Karte",
        "Was gehört in eine Vereinbarung?", "Wer ist dabei?", "Hilfe", "🙂 <b>*fett*</b>", "überspringen", "rückgängig",
    ];

    [Fact]
    public async Task Microsofts_schema_finds_no_fault_in_what_is_sent_and_one_in_a_spoiled_activity()
    {
        if (await NodePackage.Missing("agentsactivity", "@microsoft/agents-activity", "Microsoft's schema did not see what is sent") is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using var connector = await FakeConnector.Open();
        await using var bot = await Bot.StartAsync(data.Path);
        var sent = new List<string>();
        using var client = new HttpClient { BaseAddress = bot.Address };
        var number = 0;
        foreach (var (conversation, kind) in (IEnumerable<(string, string)>)[("c-1", "personal"), ("g-1", "groupChat")])
        {
            foreach (var line in Lines)
            {
                await Post(Spoken.Message(
                    ("serviceUrl", connector.Url), ("id", $"a-{++number}"), ("text", line), ("conversation.id", conversation), ("conversation.conversationType", kind), ("conversation.isGroup", kind == "groupChat")));
                sent.Add((await connector.Next()).Body);
            }
        }

        var expected = await Post(Spoken.Message(("serviceUrl", connector.Url), ("id", "e-1"), ("text", "Meine Pläne"), ("deliveryMode", "expectReplies")));
        sent.AddRange(JsonNode.Parse(expected)!["activities"]!.AsArray().Select(activity => activity!.ToJsonString()));
        // What belongs to the last line may still be under way.
        await Task.Delay(TimeSpan.FromSeconds(1));
        while (connector.Waiting > 0)
        {
            sent.Add((await connector.Next()).Body);
        }

        Assert.True(sent.Count > 2 * Lines.Length);
        Assert.Contains(sent, body => body.Contains("\"refresh\"", StringComparison.Ordinal));
        Assert.Equal($"{sent.Count} activities, 0 faults", await Check(data, sent));
        Assert.Equal("1 activities, 1 faults", await Check(data, [sent[0].Insert(1, "\"locale\":null,").Replace("\"locale\":\"de-DE\",", "", StringComparison.Ordinal)]));

        async Task<string> Post(string json)
        {
            using var body = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync("/api/messages", body);
            Assert.True(answer.IsSuccessStatusCode, $"{json}: {answer.StatusCode}");
            return await answer.Content.ReadAsStringAsync();
        }
    }

    private static async Task<string> Check(Folder folder, IReadOnlyList<string> activities)
    {
        var file = Path.Combine(folder.Path, "sent.jsonl");
        await File.WriteAllLinesAsync(file, activities);
        using var node = Child.Start(new ProcessStartInfo("node", ["check.js", file]) { WorkingDirectory = NodePackage.Home("agentsactivity") });
        var counted = await node.Hear(@"^\d+ activities, \d+ faults", TimeSpan.FromMinutes(1));
        return counted.Value == $"{activities.Count} activities, 0 faults" || activities.Count == 1 ? counted.Value : node.Log;
    }
}
