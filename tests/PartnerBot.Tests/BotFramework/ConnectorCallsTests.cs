using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class ConnectorCallsTests
{
    private static readonly Address Chat = new("msteams", "19:x@thread.tacv2;messageid=17");

    public static TheoryData<string, string, string> Addresses => new()
    {
        { "create", "POST", "/v3/conversations" },
        { "send", "POST", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities" },
        { "reply", "POST", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities/a%7C1" },
        { "update", "PUT", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities/a%7C1" },
        { "delete", "DELETE", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities/a%7C1" },
        { "members", "GET", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/pagedmembers?pageSize=200&continuationToken=x%2B%2F%3D" },
        { "member", "GET", "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/members/29%3Aa%2Fb" },
        { "channels", "GET", "/v3/teams/19%3At%40thread.tacv2/conversations" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_operation_reaches_its_address_letter_by_letter(string operation, string method, string target)
    {
        await using var there = await FakeConnector.Open();
        using var connector = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        Assert.IsType<Posted.Done>(await connector.Ask(Operation(operation, there.Url)));
        Assert.Equal((method, target), (await there.Next()) is var call ? (call.Method, call.Target) : default);
    }

    [Theory]
    [InlineData(200, "<html>")]
    [InlineData(200, "[]")]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""")]
    [InlineData(403, "")]
    [InlineData(503, "")]
    public async Task What_the_connector_does_not_tell_is_a_trouble_with_its_code(int status, string body)
    {
        var (calls, wire, time) = Bench();
        wire.Answer = _ => Wire.Status(status, body);
        await Assert.ThrowsAsync<ConnectorTrouble>(() => time.Until(calls.Member(VirtualPost.Service, Chat, "t", "29:a")));
    }

    [Fact]
    public async Task Calls_beside_the_outbox_keep_the_same_limits()
    {
        var (calls, wire, time) = Bench();
        for (var number = 0; number < 40; number++)
        {
            await time.Until(calls.Ask(Call.Member(VirtualPost.Service, Chat.Conversation, $"{number}"), Chat, "t"));
        }

        var moments = wire.Calls.Select(call => call.At).ToList();
        Assert.All(Enumerable.Range(8, 32), last => Assert.True(moments[last] - moments[last - 8] >= TimeSpan.FromSeconds(2)));
    }

    private static (ConnectorCalls Calls, Wire Wire, FakeTime Time) Bench()
    {
        var time = new FakeTime();
        var wire = new Wire(time);
        return (new ConnectorCalls(new Connector(Wire.Gate, wire.Clock, wire), new Throttle(time), new Patience(() => 0.5), time), wire, time);
    }

    private static Call Operation(string name, string service) => name switch
    {
        "create" => Call.Create(service, "{}"u8.ToArray()),
        "send" => Call.Send(service, Chat.Conversation, "{}"u8.ToArray()),
        "reply" => Call.Reply(service, Chat.Conversation, "a|1", "{}"u8.ToArray()),
        "update" => Call.Update(service, Chat.Conversation, "a|1", "{}"u8.ToArray()),
        "delete" => Call.Delete(service, Chat.Conversation, "a|1"),
        "members" => Call.Members(service, Chat.Conversation, "x+/="),
        "member" => Call.Member(service, Chat.Conversation, "29:a/b"),
        _ => Call.Channels(service, "19:t@thread.tacv2"),
    };
}
