using System.Text.Json.Nodes;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;

namespace PartnerBot.Tests.BotFramework;

/// <summary>The card that asks for a channel, once somebody has typed which, or that it shall be none.</summary>
public sealed class ListCardTests
{
    private static readonly (string, JsonNode?)[] Channel =
    [
        ("conversation.id", "19:team;messageid=7"), ("conversation.isGroup", true), ("conversation.conversationType", "channel"),
        ("channelData", JsonNode.Parse("""{"tenant":{"id":"t-1"},"team":{"id":"19:team","name":"Kinderbibliothek"},"channel":{"id":"19:team"}}""")),
    ];

    [Theory]
    [InlineData("Kita", "So würde der Beitrag im Kanal „Kita“ aussehen")]
    [InlineData("abbrechen", "es bleibt alles, wie es ist")]
    public async Task The_list_of_channels_is_edited_after_a_typed_answer(string answer, string says)
    {
        await using var host = await TeamsHost.Open();
        var sent = 0;
        host.Connector.Answer = (call, response) => FakeConnector.With(
            response, call.Method == "GET" ? 200 : 201,
            call.Method != "GET" ? $$"""{"id":"sent-{{(call.Method == "POST" ? Interlocked.Increment(ref sent) : sent)}}"}"""
                : call.Target.Contains("/teams/", StringComparison.Ordinal) ? """{"conversations":[{"id":"19:team"},{"id":"19:kita","name":"Kita"}]}""" : """{"id":"29:anna","aadObjectId":"anna"}""");
        await Seed.Keep(host.Store, "p-1", "Lesestart", [("anna", Part.Owner, "Anna")]);
        await host.Send("anna", [("text", "Hilfe"), .. Channel]);
        while (await host.Store.Record(new("met-teams", "anna")) is null)
        {
            await Task.Yield();
        }

        await host.Send("anna", ("text", "Öffne den Plan „Lesestart“"));
        await host.Send("anna", ("text", "Zusammenfassung in einen Kanal stellen"));
        var list = await After(host, "POST", "2. Kita", "\"attachments\"");
        await host.Settled();

        await host.Send("anna", ("text", answer));
        var edited = await After(host, "PUT");
        Assert.EndsWith($"/sent-{list.Posts}", edited.Call.Target, StringComparison.Ordinal);
        Assert.Contains(says, JsonNode.Parse(edited.Call.Body)!["summary"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"actions\"", edited.Call.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("2. Kita", edited.Call.Body, StringComparison.Ordinal);
    }

    /// <returns>The first call that holds all this, and how many posts there were up to it.</returns>
    private static async Task<(FakeConnector.Call Call, int Posts)> After(TeamsHost host, string method, params string[] holds)
    {
        for (var posts = 0; ;)
        {
            var call = await host.Connector.Next().AsTask().WaitAsync(TimeSpan.FromMinutes(1));
            posts += call.Method == "POST" ? 1 : 0;
            if (call.Method == method && holds.All(part => call.Body.Contains(part, StringComparison.Ordinal)))
            {
                return (call, posts);
            }
        }
    }
}
