using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Teams waits five seconds for an invoke, not longer. Time is the test's own; turns and disk are real.</summary>
public sealed class LateAnswerTests
{
    private static readonly TimeSpan JustInTime = TimeSpan.FromSeconds(4.3);
    private static readonly TimeSpan TooLate = TimeSpan.FromSeconds(4.5);

    private readonly FakeTime time = new();
    private SlowTurn turn = null!;

    [Fact]
    public async Task What_takes_too_long_is_cut_with_a_word_and_said_once_it_is_done()
    {
        await using var host = await Open();
        var press = await Press(host, "need", "Vielen Kindern wird nicht vorgelesen.");
        turn.Stall();
        var asked = host.Invoke("anna", "adaptiveCard/action", press);
        await turn.Held.WaitAsync();
        time.Advance(JustInTime);
        Assert.False(asked.IsCompleted);
        time.Advance(TooLate - JustInTime);
        Assert.Contains("Ich arbeite noch daran", (await asked).Answer!.ToJsonString(), StringComparison.Ordinal);
        turn.GoOn();
        await Said(host, "Nachtrag zu eben: „Bedarf“ ist gespeichert.");
        await host.Settled();
    }

    [Fact]
    public async Task What_was_cut_is_in_the_outbox_with_the_turn_so_that_a_crash_does_not_lose_it()
    {
        await using var host = await Open();
        var press = await Press(host, "need", "Vielen Kindern wird nicht vorgelesen.");
        turn.Stall();
        var asked = host.Invoke("anna", "adaptiveCard/action", press);
        await turn.Held.WaitAsync();
        time.Advance(TooLate);
        await asked;
        // What a start would send; nobody has heard of the turn's end yet.
        Assert.Contains((await host.Store.Unsent().ToListAsync()).Select(left => JsonNode.Parse(left.Json)!), left => ((string?)left["text"])?.StartsWith("Nachtrag zu eben:", StringComparison.Ordinal) == true);
        turn.GoOn();
    }

    [Fact]
    public async Task What_is_answered_in_time_is_not_said_again()
    {
        await using var host = await Open();
        var press = await Press(host, "need", "Vielen Kindern wird nicht vorgelesen.");
        var (_, answer) = await host.Invoke("anna", "adaptiveCard/action", press);
        Assert.Contains("gespeichert", answer!.ToJsonString(), StringComparison.Ordinal);
        await host.Settled();
        Assert.DoesNotContain(Heard(host), text => text.Contains("Nachtrag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_comes_too_late_for_its_dialog_comes_as_a_card()
    {
        await using var host = await Open();
        var shown = await Shown(host);
        var button = shown["actions"]!.AsArray().First(action => (string?)action!["data"]!["msteams"]?["type"] == "task/fetch")!;
        turn.Stall();
        var asked = host.Invoke("anna", "task/fetch", new JsonObject { ["data"] = button["data"]!.DeepClone() }.ToJsonString());
        await turn.Held.WaitAsync();
        time.Advance(TooLate);
        Assert.Equal("message", (string?)(await asked).Answer!["task"]!["type"]);
        turn.GoOn();
        Assert.Contains((await host.Next())["attachments"]![0]!["content"]!["body"]!.AsArray(), element => (string?)element!["id"] == "need");
        await host.Settled();
    }

    [Fact]
    public async Task A_look_that_a_client_took_by_itself_is_never_said()
    {
        await using var host = await Open();
        (string, JsonNode?)[] group = [("conversation.id", "g-1"), ("conversation.conversationType", "groupChat"), ("conversation.isGroup", true)];
        var shown = await Shown(host, group);
        turn.Stall();
        var asked = host.Invoke("anna", "adaptiveCard/action", new JsonObject { ["action"] = shown["refresh"]!["action"]!.DeepClone(), ["trigger"] = "automatic" }.ToJsonString(), group);
        await turn.Held.WaitAsync();
        time.Advance(TooLate);
        await asked;
        turn.GoOn();
        await host.Settled();
        Assert.Empty(Heard(host));
    }

    private async Task<TeamsHost> Open()
    {
        var host = await TeamsHost.Open(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<ITurn>(provider => turn = new SlowTurn(ActivatorUtilities.CreateInstance<Turn>(provider)));
        });
        await Seed.Keep(host.Store, "p-1", "Lesestart", [("anna", Part.Owner, "Anna")]);
        return host;
    }

    private static async Task<JsonNode> Shown(TeamsHost host, params (string, JsonNode?)[] where)
    {
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), .. where]);
        await host.Send("anna", [("text", "Plan zeigen"), .. where]);
        await host.Settled();
        return Cards(host).Last(card => card.ToJsonString().Contains("task/fetch", StringComparison.Ordinal));
    }

    // The press of the form's own button, with one field filled.
    private static async Task<string> Press(TeamsHost host, string field, string words)
    {
        await host.Send("anna", ("text", "Neuen Plan anlegen"));
        await host.Send("anna", ("text", "Sommerleseclub"));
        await host.Settled();
        var data = Cards(host).Last()["actions"]![0]!["data"]!.DeepClone();
        data[field] = words;
        return new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data } }.ToJsonString();
    }

    private static async Task Said(TeamsHost host, string words)
    {
        while (!((string?)(await host.Next())["text"] ?? "").Contains(words, StringComparison.Ordinal))
        {
        }
    }

    private static IEnumerable<JsonNode> Cards(TeamsHost host) => host.Taken().Select(sent => sent["attachments"]?[0]?["content"]).OfType<JsonNode>().ToList();

    private static List<string> Heard(TeamsHost host) => [.. host.Taken().Select(sent => (string?)sent["text"]).OfType<string>()];
}
