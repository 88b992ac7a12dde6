using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Operations;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>The bot as Teams meets it: real turns over a real SQLite behind <c>/api/messages</c>, and a connector that writes down what it gets.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly Store.Folder folder = new();
    private readonly HttpClient client = new();
    private WebApplication app = null!;
    private FakeConnector connector = null!;
    private int said;

    public IServiceProvider Services => app.Services;

    public IStore Store => app.Services.GetRequiredService<IStore>();

    /// <summary>Calls as Microsoft's Playground does.</summary>
    public bool IsPlayground { get; set; }

    public FakeConnector Connector => connector;

    public static async Task<TeamsHost> Open(Action<IServiceCollection>? register = null, params IReadOnlyList<(string Name, string Value)> settings)
    {
        var host = new TeamsHost { connector = await FakeConnector.Open() };
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Path"] = host.folder.Path, ["Page:Address"] = "https://bot.example.org" });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddLogging().AddRoutingCore();
        builder.Services.AddClock(builder.Configuration);
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration, builder.Environment);
        register?.Invoke(builder.Services);
        host.app = builder.Build();
        host.app.MapBotFramework();
        await host.app.StartAsync();
        host.client.BaseAddress = new Uri(host.app.Urls.Single());
        return host;
    }

    /// <summary>Posts an activity as it is.</summary>
    public async Task<(int Status, string Body)> Post(string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        if (IsPlayground)
        {
            body.Headers.Add("x-ms-agents-playground", "true");
        }

        using var answer = await client.PostAsync("/api/messages", body);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>An activity of this person, in Teams.</summary>
    public Task<(int Status, string Body)> Send(string person, params (string Path, JsonNode? Value)[] change) => Post(Spoken.Message(
        [("serviceUrl", connector.Url), ("id", $"a-{Interlocked.Increment(ref said)}"), ("from.id", $"29:{person}"), ("from.aadObjectId", person), ("conversation.id", $"c-{person}"), .. change]));

    /// <summary>An invoke of this person, in Teams; the answer as JSON where there is one.</summary>
    public async Task<(int Status, JsonNode? Answer)> Invoke(string person, string name, string value, params (string Path, JsonNode? Value)[] change)
    {
        var (status, body) = await Send(person, [("type", "invoke"), ("text", null), ("name", name), ("value", JsonNode.Parse(value)), .. change]);
        return (status, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    /// <summary>The next activity that reached the connector.</summary>
    public async Task<JsonNode> Next() => JsonNode.Parse((await connector.Next()).Body)!;

    /// <summary>The activities that reached the connector and were not taken yet.</summary>
    public IReadOnlyList<JsonNode> Taken() => [.. connector.Take().Select(call => JsonNode.Parse(call.Body)!)];

    /// <summary>All that is to be sent has arrived, and nothing is left that a start would send.</summary>
    public async Task Settled()
    {
        while (await Store.Unsent().AnyAsync())
        {
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await connector.DisposeAsync();
        folder.Dispose();
    }
}
