using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Access;
using PartnerBot.Channels.DirectLine;
using PartnerBot.Operations;
using PartnerBot.Planning;
using PartnerBot.Store;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Journeys;

/// <summary>Everybody chats through Direct Line with a bot that runs on a real Kestrel over a real SQLite; the day is 21 November 2026.</summary>
internal sealed class HttpStage : IStage, IAsyncDisposable
{
    private const string Secret = "a-secret-of-the-server-1";
    private readonly Store.Folder folder = new();
    private readonly Dictionary<string, (string Conversation, string Token, string Watermark)> people = [];
    private readonly HttpClient http = new();
    private WebApplication app = null!;

    private HttpStage(Language language) => Language = language;

    public Language Language { get; }

    private IStore Kept => app.Services.GetRequiredService<IStore>();

    public static async Task<HttpStage> Open(Language language)
    {
        var stage = new HttpStage(language);
        await stage.Start();
        return stage;
    }

    // Keys stay inside the bot; what comes out is the answer itself.
    public (IReadOnlyList<string> Keys, string Asked)? Heard(string person) => null;

    /// <summary>The server goes and comes back over the same folder; everybody's chat goes on where it stood.</summary>
    public async Task Restart()
    {
        await app.DisposeAsync();
        await Start();
    }

    public Task<IReadOnlyList<JsonElement>> Say(string person, string words) =>
        Send(person, new JsonObject { ["type"] = "message", ["text"] = words, ["locale"] = Language.Tag() });

    public Task<IReadOnlyList<JsonElement>> Press(string person, string handle, IReadOnlyList<(string Field, string Value)> inputs)
    {
        var value = new JsonObject(inputs.Select(input => KeyValuePair.Create(input.Field, (JsonNode?)input.Value))) { ["handle"] = handle };
        return Send(person, new JsonObject { ["type"] = "message", ["value"] = value, ["locale"] = Language.Tag() });
    }

    public async Task<Plan?> Plan(string id) => await Kept.Plan(id) is { } kept ? kept.Read() : null;

    /// <summary>The plan as its history leads to it, read from the disk.</summary>
    public async Task<Plan> Replayed(string id, string person)
    {
        var recalled = await Kept.Recall(new Recalling(new Address("directline", people[person].Conversation), [], person, id) { HistoryAfter = 0 });
        var edits = recalled.History!.Select(edit => PlanJson.ReadEdit(edit.Json)).ToList();
        return Editing.Begin((Edit.Started)edits[0]).Apply(edits.Skip(1));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    private async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development", Args = [] });
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Path"] = folder.Path, ["DirectLine:Secret"] = Secret, ["DirectLine:MessagesPerSecond"] = "0",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new DirectLine.ManualClock());
        builder.AddSettings();
        builder.Services.AddSingleton(_ => new PeoplesClock(new Store.ManualTime(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero))));
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddAccess();
        builder.Services.AddDirectLine();
        app = builder.Build();
        app.UseRouting();
        app.MapDirectLine();
        await app.StartAsync();
    }

    private async Task<IReadOnlyList<JsonElement>> Send(string person, JsonObject activity)
    {
        var (conversation, token, watermark) = people.TryGetValue(person, out var known) ? known : await Begin(person);
        await Ask(HttpMethod.Post, $"conversations/{conversation}/activities", token, activity);
        var answer = await Ask(HttpMethod.Get, $"conversations/{conversation}/activities?watermark={watermark}", token);
        people[person] = (conversation, token, answer.GetProperty("watermark").GetString()!);
        return [.. answer.GetProperty("activities").EnumerateArray().Where(said => said.GetProperty("from").GetProperty("id").GetString() != $"dl_{person}")];
    }

    private async Task<(string Conversation, string Token, string Watermark)> Begin(string person)
    {
        var user = new JsonObject { ["id"] = $"dl_{person}", ["name"] = char.ToUpperInvariant(person[0]) + person[1..] };
        var given = await Ask(HttpMethod.Post, "tokens/generate", Secret, new JsonObject { ["user"] = user });
        var (conversation, token) = (given.GetProperty("conversationId").GetString()!, given.GetProperty("token").GetString()!);
        await Ask(HttpMethod.Post, "conversations", token, new JsonObject { ["locale"] = Language.Tag() });
        var greeted = await Ask(HttpMethod.Get, $"conversations/{conversation}/activities", token);
        return (conversation, token, greeted.GetProperty("watermark").GetString()!);
    }

    private async Task<JsonElement> Ask(HttpMethod method, string path, string token, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{app.Urls.Single()}/v3/directline/{path}")) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created, $"{path}: {response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
