using System.Text.Json.Nodes;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A card that has served is edited where it stands: it cannot act twice, and shows what was done.</summary>
public sealed class ServedCardTests
{
    private static readonly (string, Part, string)[] Anna = [("anna", Part.Owner, "Anna")];

    [Fact]
    public async Task A_forms_card_shows_what_was_kept_once_its_dialog_was_submitted()
    {
        await using var host = await Open();
        var form = await Card(host, "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen");
        var dialog = await Fetch(host, form, "card-7");
        await Submit(host, dialog, ("title", "Flyer drucken"));
        var edited = await Edited(host);
        Assert.EndsWith("/activities/card-7", edited.Target, StringComparison.Ordinal);
        var shown = JsonNode.Parse(edited.Body)!["attachments"]![0]!["content"]!;
        Assert.Equal("✓ „Aufgabe“ ist gespeichert.", (string?)shown["body"]![0]!["text"]);
        Assert.Null(shown["actions"]);

        // Pressed once more, in a client that has not seen the edit yet: its own button was not used, but the entry is there and is not made twice.
        var (_, again) = await host.Invoke("anna", "adaptiveCard/action", Pressed(form["actions"]![0]!["data"]!, ("title", "Flyer drucken")));
        Assert.Single((await host.Store.Plan("p-1"))!.Read().Of("task"));
        Assert.NotNull(again);
    }

    [Fact]
    public async Task A_correction_in_the_dialog_keeps_the_way_back_to_its_card()
    {
        await using var host = await Open();
        var dialog = await Fetch(host, await Card(host, "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen"), "card-7");
        var wrong = await Submit(host, dialog, ("title", "Flyer drucken"), ("due", "vielleicht"));
        Assert.DoesNotContain(host.Connector.Take(), call => call.Method == "PUT");
        await Submit(host, wrong["task"]!["value"]!["card"]!["content"]!, ("title", "Flyer drucken"), ("due", "30.04.2027"));
        Assert.EndsWith("/activities/card-7", (await Edited(host)).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plans_card_goes_on_showing_the_plan_with_what_was_changed_in_the_dialog()
    {
        await using var host = await Open(Seed.Edits);
        var plan = await Card(host, "Öffne den Plan „Lesestart“", "Plan zeigen");
        var dialog = await Fetch(host, plan, "card-9");
        await Submit(host, dialog, ("need", "Mehr Zeit zum Vorlesen."));
        var edited = await Edited(host);
        Assert.EndsWith("/activities/card-9", edited.Target, StringComparison.Ordinal);
        var shown = JsonNode.Parse(edited.Body)!["attachments"]![0]!["content"]!;
        Assert.Contains("Mehr Zeit zum Vorlesen.", (string?)shown["fallbackText"], StringComparison.Ordinal);
        Assert.Contains(shown["actions"]!.AsArray(), IsDialog);
    }

    [Fact]
    public async Task A_card_that_was_pressed_itself_is_edited_too_for_whoever_looks_again()
    {
        await using var host = await Open();
        var form = await Card(host, "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen");
        var (_, answer) = await host.Invoke("anna", "adaptiveCard/action", Pressed(form["actions"]![0]!["data"]!, ("title", "Flyer drucken")), ("replyToId", "card-3"));
        Assert.Contains("gespeichert", answer!.ToJsonString(), StringComparison.Ordinal);
        Assert.EndsWith("/activities/card-3", (await Edited(host)).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_channel_names_no_card_nothing_is_edited()
    {
        await using var host = await Open();
        var dialog = await Fetch(host, await Card(host, "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen"), null);
        await Submit(host, dialog, ("title", "Flyer drucken"));
        await host.Settled();
        Assert.DoesNotContain(host.Connector.Take(), call => call.Method == "PUT");
    }

    [Fact]
    public async Task A_card_that_a_client_claims_for_its_dialog_is_not_believed()
    {
        await using var host = await Open();
        var dialog = await Fetch(host, await Card(host, "Öffne den Plan „Lesestart“", "Aufgabe hinzufügen"), "card-7");
        await Submit(host, dialog, [("title", "Flyer drucken"), ("card", "other-1"), ("opener", "other-1")], "other-1");
        Assert.EndsWith("/activities/card-7", (await Edited(host)).Target, StringComparison.Ordinal);
    }

    private static bool IsDialog(JsonNode? action) => (string?)action!["data"]?["msteams"]?["type"] == "task/fetch";

    private static async Task<TeamsHost> Open(IReadOnlyList<Edit>? edits = null)
    {
        var host = await TeamsHost.Open();
        await Seed.Keep(host.Store, "p-1", "Lesestart", Anna, edits ?? []);
        return host;
    }

    private static async Task<JsonNode> Fetch(TeamsHost host, JsonNode card, string? activity)
    {
        var data = card["actions"]!.AsArray().First(IsDialog)!["data"]!.DeepClone();
        var (_, answer) = await host.Invoke("anna", "task/fetch", new JsonObject { ["data"] = data }.ToJsonString(), ("replyToId", activity));
        return answer!["task"]!["value"]!["card"]!["content"]!;
    }

    private static Task<JsonNode> Submit(TeamsHost host, JsonNode form, params (string Field, string Typed)[] inputs) => Submit(host, form, inputs, null);

    // Teams need not name the card again.
    private static async Task<JsonNode> Submit(TeamsHost host, JsonNode form, (string Field, string Typed)[] inputs, string? replyTo)
    {
        var data = form["actions"]![0]!["data"]!.DeepClone();
        foreach (var (field, typed) in inputs)
        {
            data[field] = typed;
        }

        return (await host.Invoke("anna", "task/submit", new JsonObject { ["data"] = data }.ToJsonString(), ("replyToId", replyTo))).Answer!;
    }

    private static string Pressed(JsonNode data, params (string Field, string Typed)[] inputs)
    {
        var filled = data.DeepClone();
        foreach (var (field, typed) in inputs)
        {
            filled[field] = typed;
        }

        return new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = filled } }.ToJsonString();
    }

    private static async Task<FakeConnector.Call> Edited(TeamsHost host)
    {
        while (true)
        {
            if (await host.Connector.Next() is { Method: "PUT" } call)
            {
                return call;
            }
        }
    }

    private static async Task<JsonNode> Card(TeamsHost host, params string[] said)
    {
        foreach (var words in said)
        {
            await host.Send("anna", ("text", words));
        }

        await host.Settled();
        return host.Taken().Select(sent => sent["attachments"]?[0]?["content"]).Last(card => card is not null)!;
    }
}
