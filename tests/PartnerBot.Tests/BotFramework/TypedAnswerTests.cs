using System.Text.Json.Nodes;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A card that asks something is answered by a word instead of its button: it says so from then on, for everybody, and has nothing to press.</summary>
public sealed class TypedAnswerTests
{
    private static readonly (string, JsonNode?)[] Group = [("conversation.id", "g-1"), ("conversation.isGroup", true), ("conversation.conversationType", "groupChat")];

    [Theory]
    [InlineData("ja", "Ben Berg", 3)]
    [InlineData("nein", "es bleibt alles, wie es ist", 2)]
    [InlineData("abbrechen", "es bleibt alles, wie es ist", 2)]
    public async Task The_names_card_is_edited_after_a_typed_answer(string answer, string says, int people)
    {
        await using var host = await TeamsHost.Open();
        var sent = 0;
        host.Connector.Answer = (call, response) => FakeConnector.With(
            response, call.Method == "GET" ? 200 : 201,
            call.Method == "GET" ? """{"members":[{"id":"29:anna","name":"Anna","aadObjectId":"anna","userRole":"user"},{"id":"29:ben","name":"Ben Berg","aadObjectId":"ben","userRole":"user"}]}"""
                : $$"""{"id":"sent-{{(call.Method == "POST" ? Interlocked.Increment(ref sent) : sent)}}"}""");
        await Seed.Keep(host.Store, "p-1", "Lesestart", [("anna", Part.Owner, "Anna"), ("kaya", Part.Partner, "Frau Kaya")]);
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. Group]);
        await host.Send("anna", [("text", "Alle aus dieser Runde aufnehmen"), .. Group]);
        FakeConnector.Call call;
        var posts = 0;
        do
        {
            call = await host.Connector.Next().AsTask().WaitAsync(TimeSpan.FromMinutes(1));
            posts += call.Method == "POST" ? 1 : 0;
        }
        while (call.Method != "POST" || !call.Body.Contains("Ben Berg", StringComparison.Ordinal) || !call.Body.Contains("\"attachments\"", StringComparison.Ordinal));
        var names = posts;
        await host.Settled();

        await host.Send("anna", [("text", answer), .. Group]);
        do
        {
            call = await host.Connector.Next().AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        }
        while (call.Method != "PUT");
        Assert.EndsWith($"/v3/conversations/g-1/activities/sent-{names}", call.Target, StringComparison.Ordinal);
        Assert.Contains(says, JsonNode.Parse(call.Body)!["summary"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"actions\"", call.Body, StringComparison.Ordinal);
        Assert.Equal(people, (await host.Store.Plan("p-1"))!.Read().People().Count);
    }
}
