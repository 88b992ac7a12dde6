using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>The channel on a real server with a free port, over a scripted turn.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client = new();

    private Bench(WebApplication app, ScriptedTurn turn)
    {
        (this.app, Turn) = (app, turn);
        client.BaseAddress = Address = new Uri(app.Urls.Single());
    }

    public ScriptedTurn Turn { get; }

    public Uri Address { get; }

    public IServiceProvider Services => app.Services;

    public static Task<Bench> Open(string environment = "Development", params (string Name, string Value)[] settings) => Open(environment, _ => { }, settings);

    /// <param name="register">What is registered last counts.</param>
    public static async Task<Bench> Open(string environment, Action<IServiceCollection> register, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddLogging().AddRoutingCore();
        var turn = new ScriptedTurn();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<ITurn>(turn).AddSingleton<IStore>(new OutboxStore()).AddBotFramework(builder.Configuration, builder.Environment);
        register(builder.Services);
        var app = builder.Build();
        app.MapBotFramework();
        await app.StartAsync();
        return new Bench(app, turn);
    }

    public Task<HttpResponseMessage> Post(string json, string type = "application/json", params (string Name, string Value)[] headers)
        => Send(HttpMethod.Post, Encoding.UTF8.GetBytes(json), type, headers);

    public Task<HttpResponseMessage> Send(HttpMethod method, byte[]? body, string? type = "application/json", params (string Name, string Value)[] headers)
        => Send(method, body, type, "", headers);

    public async Task<HttpResponseMessage> Send(HttpMethod method, byte[]? body, string? type, string query, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/api/messages" + query);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}
