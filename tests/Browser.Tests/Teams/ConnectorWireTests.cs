using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Browser.Tests.Running;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.BotFramework.Connecting.Errands;
using PartnerBot.Tests.BotFramework;
using Xunit.Abstractions;

namespace Browser.Tests.Teams;

/// <summary>Our calls to a connector beside those of Microsoft's own client, which npm fetches when the test runs: the same methods, addresses letter by letter, and bodies.</summary>
public sealed class ConnectorWireTests(ITestOutputHelper output)
{
    private const string Conversation = "19:x@thread.tacv2;messageid=17";
    private const string Activity = "a|1";
    private const string Member = "29:a/b";
    private const string Team = "19:t@thread.tacv2";

    private static readonly byte[] Message = Encoding.UTF8.GetBytes("""{"type":"message","text":"Größe & Maß","locale":"de-DE","from":{"id":"28:bot"},"channelData":{"partnerBot":{"understood":"command"}}}""");

    [Fact]
    public async Task Every_call_is_the_one_that_Microsofts_client_makes()
    {
        if (await NodePackage.Missing("botframeworkconnector", "botframework-connector", "our calls were not held against those of Microsoft's client") is { } why)
        {
            output.WriteLine(why);
            return;
        }

        await using var connector = await FakeConnector.Open();
        connector.Answer = (call, response) =>
        {
            response.ContentType = "application/json";
            return FakeConnector.With(response, call.Method == "POST" ? 201 : 200, """{"id":"1","members":[],"conversations":[]}""");
        };
        var service = connector.Url + "/emea/";
        var wish = JsonSerializer.SerializeToUtf8Bytes(
            new NewThread(new ChannelAccount { Id = "28:bot" }, "t-1", new NewThread.Place(new NewThread.TeamsChannel("19:kita"), new NewConversation.DataTenant("t-1")), JsonDocument.Parse(Message).RootElement),
            ConnectorJson.Wire.NewThread);
        await Theirs(service, wish);
        var theirs = connector.Take();
        using var ours = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        Call[] calls =
        [
            Call.Create(service, wish), Call.Send(service, Conversation, Message), Call.Reply(service, Conversation, Activity, Message), Call.Update(service, Conversation, Activity, Message),
            Call.Delete(service, Conversation, Activity), Call.Members(service, Conversation, "x+/="), Call.Member(service, Conversation, Member), Call.Channels(service, Team),
        ];
        Assert.Equal(calls.Length, theirs.Count);
        foreach (var (call, other) in calls.Zip(theirs))
        {
            Assert.IsType<Posted.Done>(await ours.Ask(call));
            var own = Assert.Single(connector.Take());
            Assert.Equal((other.Method, other.Target), (own.Method, own.Target));
            Assert.True(other.Body == own.Body || JsonNode.DeepEquals(JsonNode.Parse(other.Body), JsonNode.Parse(own.Body)), $"{other.Method} {other.Target}: {other.Body} is not {own.Body}");
        }
    }

    private static async Task Theirs(string service, byte[] wish)
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "said.jsonl");
        await File.WriteAllLinesAsync(file, [Encoding.UTF8.GetString(Message), Encoding.UTF8.GetString(wish)]);
        using var node = Child.Start(new ProcessStartInfo("node", ["calls.js", file, service, Conversation, Activity, Member, Team]) { WorkingDirectory = NodePackage.Home("botframeworkconnector") });
        await node.Hear("^done$", TimeSpan.FromMinutes(1));
    }
}
