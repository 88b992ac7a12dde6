using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Identity.Client;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A token endpoint over https on a free port, its certificate its own; gives numbered tokens unless told otherwise.</summary>
internal sealed class TokenEndpoint : IMsalHttpClientFactory, IAsyncDisposable
{
    // To make a key takes a while; one serves all tests.
    private static readonly Lazy<X509Certificate2> Made = new(Make);

    private readonly WebApplication app;
    private readonly HttpClient client;
    private int given;

    private TokenEndpoint(WebApplication app, X509Certificate2 certificate)
    {
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, seen, _, _) => seen?.GetCertHashString() == certificate.GetCertHashString() },
        });
    }

    /// <summary>Form fields of each request, oldest first.</summary>
    public List<Dictionary<string, string>> Asked { get; } = [];

    public Func<HttpResponse, Task>? Answer { get; set; }

    public Uri Url => new(app.Urls.Single());

    public HttpClient GetHttpClient() => client;

    public static async Task<TokenEndpoint> Open()
    {
        var certificate = Certificate();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var endpoint = new TokenEndpoint(builder.Build(), certificate);
        endpoint.app.Run(endpoint.Take);
        await endpoint.app.StartAsync();
        return endpoint;
    }

    public static X509Certificate2 Certificate() => Made.Value;

    public BotIdentity Identity(Proof? proof = null) => new("app-1", new Uri(Url, "/tenant-1"), "https://api.botframework.com", proof ?? new Proof.Secret("a secret"));

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return app.DisposeAsync();
    }

    private static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    private async Task Take(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        lock (Asked)
        {
            Asked.Add(form.ToDictionary(field => field.Key, field => field.Value.ToString()).Append(KeyValuePair.Create("path", http.Request.Path.ToString())).ToDictionary());
        }

        if (Answer is { } answer)
        {
            await answer(http.Response);
            return;
        }

        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Interlocked.Increment(ref given)}}"}""");
    }
}
