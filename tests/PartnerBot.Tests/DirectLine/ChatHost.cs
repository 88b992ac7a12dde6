using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartnerBot.Access;
using PartnerBot.Channels.DirectLine;
using PartnerBot.Turns;

namespace PartnerBot.Tests.DirectLine;

/// <summary>The chat on a real Kestrel on a free port, with a scripted turn behind it.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    public const string Secret = "a-secret-of-the-server-1";
    private readonly WebApplication app;

    private ChatHost(WebApplication app, Uri address)
    {
        this.app = app;
        Address = address;
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public ManualClock Clock => (ManualClock)app.Services.GetRequiredService<TimeProvider>();

    public ScriptedTurn Turn => (ScriptedTurn)app.Services.GetRequiredService<ITurn>();

    public MemoryStore Store => (MemoryStore)app.Services.GetRequiredService<IStore>();

    public Tokens Tokens => app.Services.GetRequiredService<Tokens>();

    public IServiceProvider Services => app.Services;

    public static async Task<ChatHost> Start(
        Dictionary<string, string?>? settings = null, IStore? store = null, string environment = "Development", ILoggerProvider? logs = null, ManualClock? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = [] });
        builder.Logging.ClearProviders();
        if (logs is not null)
        {
            builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Debug);
        }

        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DirectLine:Secret"] = Secret,
            ["DirectLine:MessagesPerSecond"] = "0",
            ["DirectLine:AllowedOrigins"] = "https://intranet.example.org",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSingleton<TimeProvider>(clock ?? new ManualClock())
            .AddSingleton(store ?? new MemoryStore())
            .AddSingleton<ITurn, ScriptedTurn>()
            .AddAccess()
            .AddDirectLine();
        var app = builder.Build();
        app.UseTrustedProxies();
        app.UseRouting();
        app.MapDirectLine();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new ChatHost(app, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
