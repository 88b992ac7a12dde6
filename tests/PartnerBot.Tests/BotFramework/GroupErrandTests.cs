using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>What the bot asks of a group and a team, over the whole way from HTTP through SQLite to the connector and back.</summary>
public sealed class GroupErrandTests
{
    private const string Roster = """
        {"members":[{"id":"28:bot","name":"Bot","aadObjectId":"bot"},{"id":"29:anna","name":"Anna","aadObjectId":"anna","userRole":"user"},{"id":"29:ben","name":"Ben Berg","aadObjectId":"ben","userRole":"user"},{"id":"29:gast","name":"Gisela Gast","aadObjectId":"gast","userRole":"guest"}]}
        """;

    private static readonly (string, Part, string)[] People = [("anna", Part.Owner, "Anna"), ("kaya", Part.Partner, "Frau Kaya")];

    private static readonly (string, JsonNode?)[] Group = [("conversation.id", "g-1"), ("conversation.isGroup", true), ("conversation.conversationType", "groupChat")];

    private static readonly (string, JsonNode?)[] Channel =
    [
        ("conversation.id", "19:team;messageid=7"), ("conversation.isGroup", true), ("conversation.conversationType", "channel"),
        ("channelData", JsonNode.Parse("""{"tenant":{"id":"t-1"},"team":{"id":"19:team","name":"Kinderbibliothek"},"channel":{"id":"19:team"}}""")),
    ];

    [Fact]
    public async Task Everybody_in_a_group_chat_comes_into_the_plan_after_the_cards_button()
    {
        await using var host = await Open();
        host.Connector.Answer = (call, response) => FakeConnector.With(response, call.Method == "GET" ? 200 : 201, call.Method == "GET" ? Roster : """{"id":"1"}""");
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. Group]);
        await host.Send("anna", [("text", "Alle aus dieser Runde aufnehmen"), .. Group]);
        var card = await Card(host, card => card["body"]!.ToJsonString().Contains("Gisela Gast", StringComparison.Ordinal));
        Assert.DoesNotContain("Frau Kaya", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, (await Plan(host)).People().Count);

        var (_, foreign) = await Press(host, "ben", card);
        Assert.DoesNotContain("Gisela Gast", foreign!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, (await Plan(host)).People().Count);

        await Press(host, "anna", card);
        Assert.Equal(
            [("anna", Part.Owner), ("kaya", Part.Partner), ("ben", Part.Member), ("gast", Part.Partner)], (await Plan(host)).People().Select(member => (member.Person, member.Part)));
        // The card shows what was done, to everybody and for good.
        var edited = await Call(host, "PUT");
        Assert.EndsWith("/v3/conversations/g-1/activities/card-1", edited.Target, StringComparison.Ordinal);
        Assert.Contains("Ben Berg", edited.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"actions\"", edited.Body, StringComparison.Ordinal);
        // Who was taken in finds the plan in a chat of their own.
        await host.Send("ben", ("text", "Meine Pläne"));
        await Card(host, shown => shown.ToJsonString().Contains("Lesestart", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_does_not_lead_the_plan_has_nobody_asked()
    {
        await using var host = await Open();
        await host.Send("kaya", [("text", "Öffne den Plan „Lesestart“"), .. Group]);
        await host.Send("kaya", [("text", "Alle hier aufnehmen"), .. Group]);
        await host.Settled();
        Assert.DoesNotContain(host.Connector.Take(), call => call.Method == "GET");
    }

    [Fact]
    public async Task What_Teams_does_not_tell_is_said_and_nothing_is_changed()
    {
        await using var host = await Open();
        host.Connector.Answer = (call, response) => FakeConnector.With(response, call.Method == "GET" ? 403 : 201, call.Method == "GET" ? """{"error":{"code":"NotEnoughPermissions"}}""" : """{"id":"1"}""");
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. Group]);
        await host.Send("anna", [("text", "Alle hier aufnehmen"), .. Group]);
        while (!(await host.Connector.Next()).Body.Contains("403 NotEnoughPermissions", StringComparison.Ordinal))
        {
        }

        Assert.Equal(2, (await Plan(host)).People().Count);
    }

    [Fact]
    public async Task A_summary_goes_from_the_personal_chat_into_a_channel_and_back_out()
    {
        await using var host = await Open();
        host.Connector.Answer = (call, response) => call.Method switch
        {
            "DELETE" => FakeConnector.With(response, 501),
            "GET" when call.Target.Contains("/teams/", StringComparison.Ordinal) => FakeConnector.With(response, 200, """{"conversations":[{"id":"19:team"},{"id":"19:kita","name":"Kita"}]}"""),
            "GET" => FakeConnector.With(response, 200, """{"id":"29:anna","aadObjectId":"anna"}"""),
            _ when call.Target.EndsWith("/v3/conversations", StringComparison.Ordinal) => FakeConnector.With(response, 201, """{"id":"19:kita;messageid=9","activityId":"9"}"""),
            _ => FakeConnector.With(response, 201, """{"id":"1"}"""),
        };
        // Whoever has spoken in a team finds its channels in the personal chat.
        await host.Send("anna", [("text", "Hilfe"), .. Channel]);
        while (await host.Store.Record(new("met-teams", "anna")) is null)
        {
            await Task.Yield();
        }

        await host.Send("anna", ("text", "Öffne den Plan „Lesestart“"));
        await host.Send("anna", ("text", "Zusammenfassung in einen Kanal stellen"));
        var list = await Card(host, card => card.ToJsonString().Contains("2. Kita", StringComparison.Ordinal));
        Assert.Contains("Kinderbibliothek", list.ToJsonString(), StringComparison.Ordinal);
        await host.Send("anna", ("text", "Kita"));
        var sure = await Card(host, card => (string?)card["actions"]?.AsArray().FirstOrDefault()?["title"] == "In den Kanal stellen");
        await Press(host, "anna", sure, personal: true);
        var posted = await Call(host, "POST", "/v3/conversations");
        var body = JsonNode.Parse(posted.Body)!;
        Assert.Equal(("19:kita", "t-1", true), ((string?)body["channelData"]!["channel"]!["id"], (string?)body["channelData"]!["tenant"]!["id"], (bool)body["isGroup"]!));
        Assert.Contains("Lesestart", (string?)body["activity"]!["attachments"]![0]!["content"]!["fallbackText"], StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", posted.Body, StringComparison.Ordinal);
        // Whoever opens the channel later sees the plan as it is then: their client asks for it.
        Assert.Equal("Look", (string?)body["activity"]!["attachments"]![0]!["content"]!["refresh"]?["action"]?["verb"]);
        await Said(host, "steht jetzt im Kanal „Kita“");

        await host.Send("anna", ("text", "Beitrag zurückziehen"));
        Assert.EndsWith("/v3/conversations/19%3Akita%3Bmessageid%3D9/activities/9", (await Call(host, "DELETE")).Target, StringComparison.Ordinal);
        // This channel deletes nothing: then the post says so itself.
        Assert.Contains("zurückgezogen", (await Call(host, "PUT")).Body, StringComparison.Ordinal);
        await Said(host, "Der Beitrag im Kanal „Kita“ ist zurückgezogen");
    }

    [Fact]
    public async Task An_errand_that_a_crash_left_is_run_at_the_next_start_and_told_once()
    {
        await using var host = await Open();
        host.Connector.Answer = (call, response) => FakeConnector.With(response, call.Method == "GET" ? 200 : 201, call.Method == "GET" ? Roster : """{"id":"1"}""");
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. Group]);
        await host.Send("anna", [("text", "Alle hier aufnehmen"), .. Group]);
        await Card(host, card => card["body"]!.ToJsonString().Contains("Gisela Gast", StringComparison.Ordinal));
        await host.Settled();
        // The same end once more, as after a crash between the turn and the settling.
        var turn = host.Services.GetRequiredService<ITurn>();
        var heard = new Heard(new Address("msteams", "g-1"), "anna", new() { Type = "event", From = new() { Id = "29:anna" }, Conversation = new() { Id = "g-1" } }, []) { Way = Way.Outbox };
        Assert.False((await turn.Take(heard with { Keys = ["errand:x"] })).Again);
        Assert.True((await turn.Take(heard with { Keys = ["errand:x"] })).Again);
    }

    [Fact]
    public async Task No_activity_from_outside_can_play_an_errands_end()
    {
        await using var host = await Open();
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. Group]);
        await host.Send(
            "anna", [("type", "event"), ("name", "brought"), ("found", JsonNode.Parse("""{"people":[{"person":"otto"}]}""")), ("errand", JsonNode.Parse("""{"do":"who-is-here","plan":"p-1"}""")), .. Group]);
        await host.Send("anna", [("text", "ja"), .. Group]);
        await host.Settled();
        Assert.DoesNotContain(host.Connector.Take(), call => call.Method == "GET");
        Assert.Equal(2, (await Plan(host)).People().Count);
    }

    private static async Task<TeamsHost> Open()
    {
        var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", People);
        return host;
    }

    private static async Task<Plan> Plan(TeamsHost host) => (await host.Store.Plan("p-1"))!.Read();

    private static Task<(int, JsonNode?)> Press(TeamsHost host, string person, JsonNode card, bool personal = false) => host.Invoke(
        person, "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = card["actions"]![0]!["data"]!.DeepClone() } }.ToJsonString(),
        [("replyToId", "card-1"), .. personal ? [] : Group]);

    private static async Task<JsonNode> Card(TeamsHost host, Func<JsonNode, bool> wanted)
    {
        while (true)
        {
            var call = await host.Connector.Next();
            if (call.Method == "POST" && JsonNode.Parse(call.Body)!["attachments"]?[0]?["content"] is { } card && wanted(card))
            {
                return card;
            }
        }
    }

    private static async Task<FakeConnector.Call> Call(TeamsHost host, string method, string end = "")
    {
        while (true)
        {
            if (await host.Connector.Next() is var call && call.Method == method && call.Target.EndsWith(end, StringComparison.Ordinal))
            {
                return call;
            }
        }
    }

    private static async Task Said(TeamsHost host, string words)
    {
        while (!(await host.Connector.Next()).Body.Contains(words, StringComparison.Ordinal))
        {
        }
    }
}
