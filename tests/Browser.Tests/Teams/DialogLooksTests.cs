using System.Text.Json.Nodes;
using Browser.Tests.Running;
using Microsoft.Playwright;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Tests.BotFramework;
using Xunit.Abstractions;

namespace Browser.Tests.Teams;

/// <summary>
/// A dialog's card in Microsoft's own renderer, which npm fetches when the test runs: no client at hand opens dialogs, but this is what they draw them with.
/// What is typed there goes back to the bot as the client would send it.
/// </summary>
public sealed class DialogLooksTests(ITestOutputHelper output)
{
    private const string Page = """
        <!doctype html><meta charset="utf-8"><style>body{font:14px/1.4 "DejaVu Sans",sans-serif;margin:24px;width:560px;background:#fff}.ac-textInput,.ac-dateInput,.ac-choiceSetInput-compact{width:100%;box-sizing:border-box;padding:6px}.ac-pushButton{padding:6px 14px;margin-right:8px}</style><div id="card"></div>
        """;

    private const string Draw = """
        card => {
          const drawn = new AdaptiveCards.AdaptiveCard();
          drawn.hostConfig = new AdaptiveCards.HostConfig({ fontFamily: '"DejaVu Sans", sans-serif' });
          drawn.onExecuteAction = action => { window.sent = action.data; };
          drawn.parse(card);
          const place = document.getElementById('card');
          place.replaceChildren(drawn.render());
          return { valid: drawn.validateProperties().validationEvents.map(event => event.message), version: drawn.version.toString() };
        }
        """;

    [Fact]
    public async Task A_dialog_is_drawn_whole_shows_what_is_wrong_at_its_field_and_sends_what_was_typed()
    {
        if ((Chromium.Missing ?? await NodePackage.Missing("adaptivecards", "adaptivecards", "no dialog was drawn")) is { } why)
        {
            output.WriteLine(why);
            return;
        }

        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", [("anna", Part.Owner, "Anna")], []);
        await using var chromium = await Chromium.OpenAsync();
        var page = chromium.Context.Pages[0];
        await page.SetContentAsync(Page);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(NodePackage.Home("adaptivecards"), "node_modules", "adaptivecards", "dist", "adaptivecards.min.js") });

        await host.Send("anna", ("text", "Öffne den Plan „Lesestart“"));
        await host.Send("anna", ("text", "Aufgabe hinzufügen"));
        await host.Settled();

        var form = host.Taken().Select(sent => sent["attachments"]?[0]?["content"]).Last(card => card is not null)!;
        var opener = form["actions"]!.AsArray().First(action => action!["data"]!["msteams"] is not null)!["data"]!;
        var (_, fetched) = await host.Invoke("anna", "task/fetch", new JsonObject { ["data"] = opener.DeepClone() }.ToJsonString(), ("replyToId", "card-1"));
        await Show(page, fetched!, "dialog-1-empty");
        await page.GetByLabel("Aufgabe").First.FillAsync("Flyer drucken");
        await page.GetByLabel("Frist").First.FillAsync("vielleicht");
        var (_, wrong) = await host.Invoke("anna", "task/submit", new JsonObject { ["data"] = await Sent(page) }.ToJsonString());
        Assert.Equal("continue", (string?)wrong!["task"]!["type"]);
        await Show(page, wrong, "dialog-2-wrong");
        // What was typed is still there, and above its field stands what is wrong with it.
        await Assertions.Expect(page.GetByLabel("Frist").First).ToHaveValueAsync("vielleicht");
        await page.GetByLabel("Frist").First.FillAsync("30.04.2027");
        var (_, kept) = await host.Invoke("anna", "task/submit", new JsonObject { ["data"] = await Sent(page) }.ToJsonString());
        Assert.Equal("message", (string?)kept!["task"]!["type"]);
        var task = Assert.Single((await host.Store.Plan("p-1"))!.Read().Of("task"));
        Assert.Equal("Flyer drucken", task.Said("title"));
    }

    private static async Task Show(IPage page, JsonNode answer, string picture)
    {
        var card = answer["task"]!["value"]!["card"]!["content"]!;
        var drawn = JsonNode.Parse(await page.EvaluateAsync<string>($"card => JSON.stringify(({Draw})(JSON.parse(card)))", card.ToJsonString()))!;
        Assert.Empty(drawn["valid"]!.AsArray());
        foreach (var element in card["body"]!.AsArray().Where(element => ((string?)element!["type"])!.StartsWith("Input.", StringComparison.Ordinal)))
        {
            await Assertions.Expect(page.GetByText((string)element!["label"]!).First).ToBeVisibleAsync();
        }

        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("dialogs"), picture + ".png"), FullPage = true });
    }

    private static async Task<JsonNode> Sent(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Übernehmen" }).ClickAsync();
        return JsonNode.Parse(await page.EvaluateAsync<string>("() => JSON.stringify(window.sent)"))!;
    }
}
