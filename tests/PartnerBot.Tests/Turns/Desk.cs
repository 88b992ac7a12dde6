using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Turns;

/// <summary>Whole turns over a real store, as Teams would bring them.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("partnerbot-test-").FullName;
    private readonly SqliteStore store;
    private readonly Turn turn;
    private int deliveries;

    public Desk()
    {
        store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        turn = new Turn(store, new Nobody(), new Nobody(), new PeoplesClock(TimeProvider.System), NullLogger<Turn>.Instance);
    }

    /// <summary>Speaks, and gives the newest card's handle for a verb, if a card came.</summary>
    public async Task<string?> Say(string text, string verb = "Keep")
    {
        var took = await Take(new IncomingActivity { Type = ActivityTypes.Message, Text = text });
        return took.Outbox.Select(sent => Handle(sent.Json, verb)).LastOrDefault(handle => handle is not null);
    }

    /// <summary>Presses a button, each time under a new id.</summary>
    public Task<Took> Press(string handle, params (string Field, string Value)[] inputs)
    {
        var data = new Dictionary<string, string>(inputs.Select(input => KeyValuePair.Create(input.Field, input.Value))) { ["handle"] = handle };
        return Take(new IncomingActivity
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Value = JsonSerializer.SerializeToElement(new { action = new { type = "Action.Execute", data } }),
        });
    }

    public async Task<long> PlanVersion() =>
        (await store.Recall(new Recalling(new Address("msteams", "talk"), [], "anna"))).Plan!.Version;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<Took> Take(IncomingActivity activity)
    {
        var id = $"delivery-{Interlocked.Increment(ref deliveries)}";
        return turn.Take(new Heard(new Address("msteams", "talk"), "anna", activity with { Id = id, Locale = "de-DE" }, [$"activity:{id}"]) { Way = Way.Outbox });
    }

    private static string? Handle(byte[] activity, string verb)
    {
        using var sent = JsonDocument.Parse(activity);
        return sent.RootElement.TryGetProperty("attachments", out var attachments)
            ? attachments[0].GetProperty("content").GetProperty("actions").EnumerateArray()
                .Where(action => action.TryGetProperty("verb", out var its) && its.GetString() == verb)
                .Select(action => action.GetProperty("data").GetProperty("handle").GetString())
                .FirstOrDefault()
            : null;
    }
}
