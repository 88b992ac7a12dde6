using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Tests.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>A bot of one tenant, its provider, and everything it takes to write good tokens and bad ones. Time stands still.</summary>
public class Desk : IAsyncLifetime
{
    internal const string App = "6b1b3ac4-3f0e-4c3c-9a43-1f6c6d5f2a10";
    internal const string Tenant = "t-1";
    internal const string Secret = "canary-secret-7c1f";
    internal const string Issuer = "https://api.botframework.com";
    internal const string EntraIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    internal const string Service = "https://smba.trafficmanager.net/emea/";

    // Made once: a key pair takes its time, and tests only ever read them.
    private static readonly TestKey[] Made =
    [
        TestKey.New("k1", ["msteams"]), TestKey.New("k2", ["msteams"]), TestKey.New("k1", ["msteams"]), TestKey.New("weak", ["msteams"], bits: 1024),
        TestKey.New("enc", ["msteams"], use: "enc"), TestKey.New("bare"), TestKey.New("e1"),
    ];

    private Bench bench = null!;

    internal OpenIdProvider Provider { get; private set; } = null!;

    internal FakeTime Time { get; } = new();

    internal ConcurrentQueue<string> Logged { get; } = new();

    internal ScriptedTurn Turn => bench.Turn;

    internal static TestKey Key => Made[0];

    internal static TestKey Second => Made[1];

    internal static TestKey Foreign => Made[2];

    internal static TestKey Weak => Made[3];

    internal static TestKey Encrypting => Made[4];

    internal static TestKey Bare => Made[5];

    internal static TestKey Entra => Made[6];

    internal long Now => Time.GetUtcNow().ToUnixTimeSeconds();

    internal Jwt Token => new(
        new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "k1" },
        new JsonObject { ["serviceurl"] = Service, ["nbf"] = Now - 60, ["exp"] = Now + 3600, ["iss"] = Issuer, ["aud"] = App });

    internal Jwt Emulated => new(
        new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "e1" },
        new JsonObject { ["aud"] = App, ["iss"] = EntraIssuer, ["nbf"] = Now - 60, ["exp"] = Now + 3600, ["ver"] = "1.0", ["appid"] = App, ["tid"] = "d6d49420-f39b-4df7-a1dc-d59a935871db" });

    internal static string Message(params (string Path, JsonNode? Value)[] change)
        => Spoken.Message([("serviceUrl", Service), ("recipient.id", $"28:{App}"), .. change]);

    internal static string FromEmulator(params (string Path, JsonNode? Value)[] change) => Message([("channelId", "emulator"), .. change]);

    internal ICallers Callers => bench.Services.GetRequiredService<ICallers>();

    internal ValueTask<Caller> Know(string token) => Callers.Know(new HeaderDictionary { ["Authorization"] = $"Bearer {token}" }, new DefaultHttpContext().Connection);

    internal Uri Address => bench.Address;

    internal async Task<HttpResponseMessage> Send(Call call)
        => await bench.Send(new HttpMethod(call.Method), call.Method is "GET" or "HEAD" or "TRACE" ? null : Encoding.UTF8.GetBytes(call.Body), call.Type, call.Query, call.Headers);

    public virtual async Task InitializeAsync()
    {
        Provider = await OpenIdProvider.Open();
        Provider.ChannelKeys.AddRange([Key, Second, Weak, Encrypting, Bare]);
        Provider.EntraKeys.Add(Entra);
        bench = await Bench.Open("Development", Register, Settings(Provider.Address));
    }

    internal static (string, string)[] Settings(Uri provider) =>
    [
        ("MicrosoftAppId", App), ("MicrosoftAppPassword", Secret), ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Tenant),
        ("BotOpenIdMetadata", new Uri(provider, "/channel").AbsoluteUri), ("ToBotFromEmulatorOpenIdMetadataUrl", new Uri(provider, "/entra").AbsoluteUri),
    ];

    public async Task DisposeAsync()
    {
        await bench.DisposeAsync();
        await Provider.DisposeAsync();
    }

    // As appsettings.json has it: the server itself would write addresses down, and with them a token in a query.
    private void Register(IServiceCollection services)
        => services.AddSingleton<TimeProvider>(Time).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddProvider(new LogBook(Logged)));
}
