using System.Text.Json.Nodes;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;

namespace PartnerBot.Tests.BotFramework;

/// <summary>What only Teams asks, over the whole way from HTTP to SQLite.</summary>
public sealed class InvokeTests
{
    private static readonly (string, Part, string)[] Everybody = [("anna", Part.Owner, "Anna"), ("kaya", Part.Partner, "Frau Kaya")];

    [Theory]
    [InlineData("""{"commandId":"searchPlans","parameters":[{"name":"query","value":"lese"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("""{"parameters":[{"value":"lesestart"}],"commandContext":"compose"}""")]
    [InlineData("""{"commandId":"searchPlans","parameters":[{"name":"initialRun","value":"true"}]}""")]
    [InlineData("""{"commandId":"searchPlans"}""")]
    public async Task Ones_own_plans_are_found_and_the_card_says_no_more_than_a_chat_may_read(string value)
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody);
        var (status, answer) = await host.Invoke("anna", "composeExtension/query", value);
        Assert.Equal(200, status);
        var found = answer!["composeExtension"]!["attachments"]!.AsArray().Single(one => (string?)one!["preview"]!["content"]!["title"] == "Lesestart")!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)found["contentType"]);
        Assert.Equal("https://bot.example.org/plans/p-1", (string?)found["content"]!["actions"]![0]!["url"]);
        Assert.DoesNotContain("geheim", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lesestart", (await host.Invoke("otto", "composeExtension/query", value)).Answer!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_are_found_by_a_question()
    {
        await using var host = await TeamsHost.Open();
        var (_, answer) = await host.Invoke("anna", "composeExtension/query", """{"commandId":"searchKnowledge","parameters":[{"name":"query","value":"Was gehört in eine Vereinbarung?"}]}""");
        Assert.NotEmpty(answer!["composeExtension"]!["attachments"]!.AsArray());
        var (_, some) = await host.Invoke("anna", "composeExtension/query", """{"commandId":"searchKnowledge","parameters":[{"name":"initialRun","value":"true"}]}""");
        Assert.Equal(10, some!["composeExtension"]!["attachments"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("https://bot.example.org/plans/p-1", "anna", 1)]
    [InlineData("https://bot.example.org/plans/p-1?theme=dark", "kaya", 1)]
    [InlineData("https://bot.example.org/plans/p-1", "otto", 0)]
    [InlineData("https://bot.example.org/plans/none", "anna", 0)]
    [InlineData("https://evil.example/plans/p-1", "anna", 0)]
    [InlineData("http://bot.example.org/plans/p-1", "anna", 0)]
    [InlineData("https://bot.example.org/plans/configure", "anna", 0)]
    [InlineData("not a link", "anna", 0)]
    public async Task A_link_to_a_plan_unfolds_only_for_those_who_may_see_it(string link, string person, int cards)
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody);
        var (status, answer) = await host.Invoke(person, "composeExtension/queryLink", new JsonObject { ["url"] = link }.ToJsonString());
        Assert.Equal(200, status);
        Assert.Equal(cards, answer!["composeExtension"]!["attachments"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("makeTask", "title", "Plakat bis Freitag drucken & aufhängen", "title")]
    [InlineData("makeEvidence", "proof", "Plakat bis Freitag drucken & aufhängen", "title")]
    [InlineData("makeContact", "contact", "Frau Kaya", "organisation")]
    public async Task A_message_becomes_an_entry_once_however_often_the_press_comes(string command, string begun, string words, string naming)
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody, []);
        var payload = """{"body":{"contentType":"html","content":"<p>Plakat bis Freitag<b> drucken</b> &amp; aufhängen</p>"},"from":{"user":{"displayName":"Frau Kaya"}}}""";
        var (_, offered) = await host.Invoke("anna", "composeExtension/fetchTask", $$"""{"commandId":"{{command}}","messagePayload":{{payload}}}""");
        var card = offered!["task"]!["value"]!["card"]!["content"]!;
        Assert.Equal(words, (string?)card["body"]!.AsArray().Single(element => (string?)element!["id"] == begun)!["value"]);
        Assert.Equal("Action.Submit", (string?)card["actions"]![0]!["type"]);

        var data = new JsonObject { ["handle"] = (string?)card["actions"]![0]!["data"]!["handle"], ["plan"] = "p-1", [naming] = "Plakat drucken" };
        var submitted = new JsonObject { ["commandId"] = command, ["data"] = data }.ToJsonString();
        var first = await host.Invoke("anna", "composeExtension/submitAction", submitted);
        var again = await host.Invoke("anna", "composeExtension/submitAction", submitted);
        Assert.Equal("message", (string?)first.Answer!["task"]!["type"]);
        Assert.Contains("Lesestart", (string?)first.Answer["task"]!["value"], StringComparison.Ordinal);
        Assert.Equal(first.Answer.ToJsonString(), again.Answer!.ToJsonString());

        var plan = (await host.Store.Plan("p-1"))!.Read();
        var entry = Assert.Single(plan.Entries);
        Assert.Equal("Plakat drucken", entry.Said(naming));
        Assert.Equal(command == "makeEvidence", entry.Picked("state") == "done");
        Assert.Equal(0, host.Connector.Waiting);
    }

    [Fact]
    public async Task What_is_wrong_in_a_dialog_comes_back_in_the_dialog()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody, []);
        var (_, offered) = await host.Invoke("anna", "composeExtension/fetchTask", """{"commandId":"makeTask"}""");
        var handle = (string?)offered!["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!["handle"];
        var (_, answer) = await host.Invoke(
            "anna", "composeExtension/submitAction", new JsonObject { ["data"] = new JsonObject { ["handle"] = handle, ["plan"] = "p-1", ["title"] = "Plakat", ["due"] = "vielleicht" } }.ToJsonString());
        Assert.Equal("continue", (string?)answer!["task"]!["type"]);
        Assert.Contains("vielleicht", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty((await host.Store.Plan("p-1"))!.Read().Entries);
    }

    [Fact]
    public async Task A_partner_and_an_outsider_make_nothing_of_a_message()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody, []);
        await Seed.Keep(host.Store, "p-2", "Anderes", [("otto", Part.Owner, "Otto")], []);
        foreach (var person in (string[])["kaya", "otto"])
        {
            var (_, offered) = await host.Invoke(person, "composeExtension/fetchTask", """{"commandId":"makeTask"}""");
            var handle = (string?)offered!["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!["handle"];
            await host.Invoke(person, "composeExtension/submitAction", new JsonObject { ["data"] = new JsonObject { ["handle"] = handle, ["plan"] = "p-1", ["title"] = "Fremdes" } }.ToJsonString());
        }

        Assert.Empty((await host.Store.Plan("p-1"))!.Read().Entries);
    }

    [Fact]
    public async Task In_a_group_the_plans_card_is_drawn_anew_for_each_reader_with_their_own_rights()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody);
        (string, JsonNode?)[] group = [("conversation.id", "g-1"), ("conversation.conversationType", "groupChat"), ("conversation.isGroup", true)];
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. group]);
        await host.Send("anna", [("text", "Plan zeigen"), .. group]);
        var card = await Card(host, card => card["refresh"] is not null);
        Assert.DoesNotContain("geheim", card.ToJsonString(), StringComparison.Ordinal);
        var press = new JsonObject { ["action"] = card["refresh"]!["action"]!.DeepClone(), ["trigger"] = "automatic" }.ToJsonString();

        var (_, owner) = await host.Invoke("anna", "adaptiveCard/action", press, group);
        var (_, partner) = await host.Invoke("kaya", "adaptiveCard/action", press, group);
        var (_, outsider) = await host.Invoke("otto", "adaptiveCard/action", press, group);
        Assert.Equal("Lesestart", (string?)owner!["value"]!["body"]![0]!["text"]);
        Assert.NotNull(owner["value"]!["actions"]?[0]);
        Assert.Equal("Lesestart", (string?)partner!["value"]!["body"]![0]!["text"]);
        Assert.Null(partner["value"]!["actions"]?.AsArray().FirstOrDefault());
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)outsider!["type"]);
        Assert.DoesNotContain("Lesestart", outsider.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>The chat of a meeting is a group chat with a word of the meeting; with that word alone it is one, too.</summary>
    [Theory]
    [InlineData("groupChat")]
    [InlineData(null)]
    public async Task In_the_chat_of_a_meeting_only_the_shared_part_is_shown(string? type)
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody);
        (string, JsonNode?)[] meeting =
        [
            ("conversation.id", "19:meeting_abc@thread.v2"), ("conversation.conversationType", type), ("conversation.isGroup", type is null ? null : true),
            ("channelData", JsonNode.Parse("""{"tenant":{"id":"t-1"},"meeting":{"id":"MCMxOTptZWV0aW5n"}}""")),
        ];
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. meeting]);
        await host.Send("anna", [("text", "Plan zeigen"), .. meeting]);
        Assert.DoesNotContain("geheim", (await Card(host, card => card["refresh"] is not null)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_on_an_answer_becomes_a_rating_without_a_word_in_the_chat()
    {
        await using var host = await TeamsHost.Open();
        await host.Send("anna", ("text", "Was gehört in eine Vereinbarung?"));
        // Only what has a feedback loop gets thumbs in Teams.
        while ((string?)(await host.Next())["channelData"]?["feedbackLoop"]?["type"] != "default")
        {
        }

        var (status, answer) = await host.Invoke("anna", "message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"Das Muster fehlt.\"}"}}""");
        Assert.Equal((200, "{}"), (status, answer!.ToJsonString()));
        await host.Invoke("anna", "message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"zu lang"}}""");
        await host.Invoke("anna", "message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"dislike"}}""");
        var rating = CurationJson.Rated(Assert.Single(await host.Store.Records(Rating.Kind)));
        Assert.Equal((1, 2), (rating.Helpful, rating.NotHelpful));
        Assert.Equal(["zu lang", "Das Muster fehlt."], rating.Words);
    }

    [Fact]
    public async Task Sign_in_and_files_are_answered_as_Teams_expects()
    {
        await using var host = await TeamsHost.Open();
        Assert.Equal(404, (await host.Invoke("anna", "signin/verifyState", """{"state":"123456"}""")).Status);
        var (status, answer) = await host.Invoke("anna", "signin/tokenExchange", """{"id":"x-1","connectionName":"graph","token":"secret"}""");
        Assert.Equal((412, "x-1", "graph"), (status, (string?)answer!["id"], (string?)answer["connectionName"]));
        Assert.DoesNotContain("secret", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(200, (await host.Invoke("anna", "fileConsent/invoke", """{"type":"fileUpload","action":"decline"}""")).Status);
        Assert.Equal(501, (await host.Invoke("anna", "tab/fetch", "{}")).Status);
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_named_to_those_who_lead_the_plan_until_they_speak_again()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Everybody);
        host.Connector.Answer = (call, response) => call.Target.Contains("c-kaya", StringComparison.Ordinal)
            ? FakeConnector.With(response, 403, """{"error":{"code":"ConversationBlockedByUser"}}""")
            : FakeConnector.With(response, 201, """{"id":"1"}""");
        await host.Send("kaya", ("text", "Guten Tag"));
        await host.Send("anna", ("text", "Öffne den Plan „Lesestart“"));
        await host.Settled();

        host.Connector.Take();
        await host.Send("anna", ("text", "Wer ist nicht erreichbar?"));
        Assert.StartsWith("Frau Kaya erreiche ich nicht: Die Person hat PartnerBot blockiert.", (string?)(await host.Next())["text"], StringComparison.Ordinal);
        host.Connector.Answer = (_, response) => FakeConnector.With(response, 201, """{"id":"1"}""");
        await host.Send("kaya", ("text", "Guten Tag"));
        await host.Next();
        await host.Send("anna", ("text", "Wer ist nicht erreichbar?"));
        Assert.StartsWith("Alle, mit denen ich gesprochen habe, sind erreichbar.", (string?)(await host.Next())["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("readReceiptOfTomorrow")]
    public async Task Edits_deletions_reactions_and_the_unknown_start_no_turn(string type)
    {
        await using var host = await TeamsHost.Open();
        var (status, body) = await host.Send("anna", ("type", type));
        Assert.Equal((200, ""), (status, body));
        Assert.Null(await host.Store.ConversationOf("msteams", "anna"));
        Assert.Equal(0, host.Connector.Waiting);
    }

    private static async Task<JsonNode> Card(TeamsHost host, Func<JsonNode, bool> wanted)
    {
        while (true)
        {
            if ((await host.Next())["attachments"]?[0]?["content"] is { } card && wanted(card))
            {
                return card;
            }
        }
    }
}
