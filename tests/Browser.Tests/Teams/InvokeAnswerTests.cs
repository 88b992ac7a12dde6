using System.Diagnostics;
using System.Text.Json.Nodes;
using Browser.Tests.Running;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Tests.BotFramework;
using Xunit.Abstractions;

namespace Browser.Tests.Teams;

/// <summary>What invokes are answered with, under the types of Microsoft's own SDK, which npm fetches when the test runs.</summary>
public sealed class InvokeAnswerTests(ITestOutputHelper output)
{
    private const string Folder = "botframeworkconnector";

    [Fact]
    public async Task Microsofts_types_find_no_fault_in_our_answers_and_one_in_a_spoiled_one()
    {
        if (await NodePackage.Missing(Folder, "typescript", "Microsoft's types did not see what invokes are answered with") is { } why)
        {
            output.WriteLine(why);
            return;
        }

        var answers = await Answers();
        Assert.Equal(["AdaptiveCardInvokeResponse", "MessagingExtensionActionResponse", "MessagingExtensionResponse", "TaskModuleResponse", "TokenExchangeInvokeResponse"],
            answers.Select(one => one.As).Distinct().Order());
        Assert.Equal($"{answers.Count} answers, 0 faults", await Check(answers));
        var spoiled = answers.First(one => one.As == "TaskModuleResponse").Answer.ToJsonString().Replace("\"height\"", "\"hight\"", StringComparison.Ordinal);
        Assert.Equal("1 answers, 1 faults", await Check([("TaskModuleResponse", JsonNode.Parse(spoiled)!)]));
    }

    private static async Task<List<(string As, JsonNode Answer)>> Answers()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", [("anna", Part.Owner, "Anna")]);
        await host.Send("anna", ("text", "Öffne den Plan „Lesestart“"));
        await host.Send("anna", ("text", "Aufgabe hinzufügen"));
        await host.Settled();

        var form = host.Taken().Select(sent => sent["attachments"]?[0]?["content"]).Last(card => card is not null)!;
        var opener = form["actions"]!.AsArray().First(action => action!["data"]!["msteams"] is not null)!["data"]!;
        var answers = new List<(string, JsonNode)>();
        var dialog = await Ask("TaskModuleResponse", "task/fetch", new JsonObject { ["data"] = opener.DeepClone() });
        var keep = dialog["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!;
        await Ask("TaskModuleResponse", "task/submit", new JsonObject { ["data"] = With(keep, ("title", "Flyer"), ("due", "vielleicht")) });
        await Ask("TaskModuleResponse", "task/submit", new JsonObject { ["data"] = With(keep, ("title", "Flyer")) });
        await Ask("AdaptiveCardInvokeResponse", "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["data"] = With(form["actions"]![0]!["data"]!, ("title", "Plakate")) } });
        await Ask("MessagingExtensionResponse", "composeExtension/query", Json("""{"commandId":"searchPlans","parameters":[{"name":"query","value":"lese"}]}"""));
        await Ask("MessagingExtensionResponse", "composeExtension/query", Json("""{"commandId":"searchKnowledge","parameters":[{"name":"query","value":"Vereinbarung"}]}"""));
        await Ask("MessagingExtensionResponse", "composeExtension/queryLink", Json("""{"url":"https://bot.example.org/plans/p-1"}"""));
        await Ask("MessagingExtensionResponse", "composeExtension/selectItem", Json("""{"plan":"p-1"}"""));
        var offered = await Ask("MessagingExtensionActionResponse", "composeExtension/fetchTask", Json("""{"commandId":"makeTask","messagePayload":{"body":{"content":"Plakat"}}}"""));
        var data = With(offered["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!, ("plan", "p-1"), ("title", "Plakat"));
        await Ask("MessagingExtensionActionResponse", "composeExtension/submitAction", new JsonObject { ["commandId"] = "makeTask", ["data"] = data });
        await Ask("TokenExchangeInvokeResponse", "signin/tokenExchange", Json("""{"id":"1","connectionName":"none","token":"x"}"""));
        return answers;

        async Task<JsonNode> Ask(string type, string name, JsonNode value)
        {
            var (_, answer) = await host.Invoke("anna", name, value.ToJsonString());
            answers.Add((type, answer!));
            return answer!;
        }
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;

    private static JsonNode With(JsonNode data, params (string Field, string Typed)[] inputs)
    {
        var filled = data.DeepClone();
        foreach (var (field, typed) in inputs)
        {
            filled[field] = typed;
        }

        return filled;
    }

    private static async Task<string> Check(IReadOnlyList<(string As, JsonNode Answer)> answers)
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "answers.jsonl");
        await File.WriteAllLinesAsync(file, answers.Select(one => new JsonObject { ["as"] = one.As, ["answer"] = one.Answer.DeepClone() }.ToJsonString()));
        using var node = Child.Start(new ProcessStartInfo("node", ["answers.js", file]) { WorkingDirectory = NodePackage.Home(InvokeAnswerTests.Folder) });
        var counted = await node.Hear(@"^\d+ answers, \d+ faults", TimeSpan.FromMinutes(2));
        return counted.Value.EndsWith(" 0 faults", StringComparison.Ordinal) || answers.Count == 1 ? counted.Value : node.Log;
    }
}
