using System.Text.Json.Nodes;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A form in a dialog of Teams, over the whole way from HTTP to SQLite.</summary>
public sealed class DialogTests
{
    private static readonly (string, Part, string)[] Anna = [("anna", Part.Owner, "Anna")];

    [Fact]
    public async Task A_forms_card_and_the_plans_card_offer_the_form_as_a_dialog()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Anna);
        var shown = await Card(host, "anna", "Öffne den Plan „Lesestart“", "Plan zeigen");
        Assert.Contains(shown["actions"]!.AsArray(), IsDialog);
        var form = await Card(host, "anna", "Neuen Plan anlegen", "Sommerleseclub");
        Assert.Equal(["Übernehmen", "In einem Fenster bearbeiten"], form["actions"]!.AsArray().Select(action => (string?)action!["title"]));
        Assert.Equal("Action.Submit", (string?)form["actions"]![1]!["type"]);
        Assert.True(IsDialog(form["actions"]![1]));
    }

    [Fact]
    public async Task Faults_are_shown_in_the_dialog_at_their_fields_and_what_is_right_is_kept()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Anna);
        var form = await Fetch(host, await Card(host, "anna", "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen"));
        Assert.All(form["actions"]!.AsArray(), action => Assert.Equal("Action.Submit", (string?)action!["type"]));
        Assert.DoesNotContain(form["actions"]!.AsArray(), IsDialog);
        host.Taken();

        var wrong = await Submit(host, form, ("title", "Flyer drucken"), ("due", "vielleicht"));
        Assert.Equal("continue", (string?)wrong["task"]!["type"]);
        var again = wrong["task"]!["value"]!["card"]!["content"]!;
        var due = again["body"]!.AsArray().ToList().FindIndex(element => (string?)element!["id"] == "due");
        Assert.Equal(("attention", "vielleicht"), ((string?)again["body"]![due - 1]!["color"], (string?)again["body"]![due]!["value"]));
        Assert.Empty(host.Taken());
        Assert.Equal("Flyer drucken", Task(await Plan(host)).Said("title"));

        var kept = await Submit(host, again, ("title", "Flyer drucken"), ("due", "30.04.2027"));
        Assert.Equal(("message", "„Aufgabe“ ist gespeichert."), ((string?)kept["task"]!["type"], (string?)kept["task"]!["value"]));
        Assert.IsType<Value.Day>(Task(await Plan(host))["due"]);
        // The conversation goes on where it stands.
        Assert.StartsWith("„Aufgabe“ ist gespeichert.", (string?)(await host.Next())["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_press_in_a_dialog_twice_is_one_entry_and_one_answer()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Anna, []);
        var form = await Fetch(host, await Card(host, "anna", "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen"));
        var first = await Submit(host, form, ("title", "Flyer drucken"));
        var again = await Submit(host, form, ("title", "Flyer drucken"));
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Single((await Plan(host)).Of("task"));
    }

    [Fact]
    public async Task A_dialog_asked_for_by_somebody_else_stays_shut()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Anna);
        var card = await Card(host, "anna", "Öffne den Plan „Lesestart“", "Plan zeigen");
        var data = card["actions"]!.AsArray().First(IsDialog)!["data"]!.DeepClone();
        var (_, answer) = await host.Invoke("otto", "task/fetch", new JsonObject { ["data"] = data }.ToJsonString());
        Assert.Equal("message", (string?)answer!["task"]!["type"]);
        Assert.DoesNotContain("Vorleseerfahrung", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_open_dialogs_is_not_offered_any()
    {
        await using var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Anna);
        host.IsPlayground = true;
        Assert.DoesNotContain((await Card(host, "anna", "Öffne den Plan „Lesestart“", "Plan zeigen"))["actions"]!.AsArray(), IsDialog);
        host.IsPlayground = false;
        Assert.DoesNotContain((await Card(host, "anna", [("channelId", "webchat")], "Öffne den Plan „Lesestart“", "Neuen Plan anlegen", "Club"))["actions"]!.AsArray(), IsDialog);
    }

    private static bool IsDialog(JsonNode? action) => (string?)action!["data"]?["msteams"]?["type"] == "task/fetch";

    private static async Task<Plan> Plan(TeamsHost host) => (await host.Store.Plan("p-1"))!.Read();

    private static Entry Task(Plan plan) => plan.Of("task").Last();

    private static async Task<JsonNode> Fetch(TeamsHost host, JsonNode card)
    {
        var data = card["actions"]!.AsArray().First(IsDialog)!["data"]!.DeepClone();
        var (status, answer) = await host.Invoke("anna", "task/fetch", new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } }.ToJsonString());
        Assert.Equal(200, status);
        return answer!["task"]!["value"]!["card"]!["content"]!;
    }

    private static async Task<JsonNode> Submit(TeamsHost host, JsonNode form, params (string Field, string Typed)[] inputs)
    {
        var data = form["actions"]![0]!["data"]!.DeepClone();
        foreach (var (field, typed) in inputs)
        {
            data[field] = typed;
        }

        return (await host.Invoke("anna", "task/submit", new JsonObject { ["data"] = data }.ToJsonString())).Answer!;
    }

    private static Task<JsonNode> Card(TeamsHost host, string person, params string[] said) => Card(host, person, [], said);

    // The last card that is shown after the last sentence.
    private static async Task<JsonNode> Card(TeamsHost host, string person, (string, JsonNode?)[] where, params string[] said)
    {
        JsonNode? card = null;
        foreach (var words in said)
        {
            await host.Send(person, [("text", words), .. where]);
        }

        await host.Settled();

        foreach (var sent in host.Taken())
        {
            card = sent["attachments"]?[0]?["content"] ?? card;
        }

        return card!;
    }
}
