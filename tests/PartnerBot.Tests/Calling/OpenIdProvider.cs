using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace PartnerBot.Tests.Calling;

/// <summary>An OpenID provider on a free port: metadata and keys of two issuers at <c>/channel</c> and <c>/entra</c>, counted, and as broken as told.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    private readonly WebApplication app;
    private int fetches;

    private OpenIdProvider(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>Metadata documents asked for.</summary>
    public int Fetches => Volatile.Read(ref fetches);

    /// <summary>Requests to where nobody should be led.</summary>
    public int Astray { get; private set; }

    public List<TestKey> ChannelKeys { get; } = [];

    public List<TestKey> EntraKeys { get; } = [];

    public string[] Algorithms { get; set; } = ["RS256"];

    /// <summary>Instead of a key set; null when all is well.</summary>
    public Func<HttpContext, Task>? Broken { get; set; }

    /// <summary>Where the documents say they are, when a test leads an https name here.</summary>
    public Uri? KnownAs { get; set; }

    public static async Task<OpenIdProvider> Open()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var provider = new OpenIdProvider(builder.Build());
        provider.app.Run(provider.Answer);
        await provider.app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        var (path, response) = (http.Request.Path.Value!, http.Response);
        if (path.StartsWith("/astray", StringComparison.Ordinal))
        {
            Astray++;
        }

        if (path is "/channel" or "/entra")
        {
            Interlocked.Increment(ref fetches);
            if (Broken is null)
            {
                await response.WriteAsync(new JsonObject
                {
                    ["issuer"] = "https://provider.example",
                    ["jwks_uri"] = new Uri(KnownAs ?? Address, path + "/keys").AbsoluteUri,
                    ["id_token_signing_alg_values_supported"] = new JsonArray([.. Algorithms.Select(name => JsonValue.Create(name))]),
                }.ToJsonString());
                return;
            }
        }

        await (Broken?.Invoke(http) ?? response.WriteAsync(Keys(path == "/entra/keys" ? EntraKeys : ChannelKeys)));
    }

    public static string Keys(IEnumerable<TestKey> keys) => new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.Published())]) }.ToJsonString();
}
