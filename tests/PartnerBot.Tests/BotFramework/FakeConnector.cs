using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A connector on a free port that writes down what it gets and answers as told; 201 with an id unless told otherwise.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Call> calls = Channel.CreateUnbounded<Call>();

    private FakeConnector(WebApplication app) => this.app = app;

    internal sealed record Call(string Method, string Target, string Body, IHeaderDictionary Headers);

    public Func<Call, HttpResponse, Task> Answer { get; set; } = (_, response) => With(response, 201, """{"id":"1"}""");

    public string Url => app.Urls.Single();

    public int Port => new Uri(Url).Port;

    /// <summary>Calls that came and were not taken yet.</summary>
    public int Waiting => calls.Reader.Count;

    public static async Task<FakeConnector> Open()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector.app.Run(connector.Take);
        await connector.app.StartAsync();
        return connector;
    }

    public static async Task With(HttpResponse response, int status, string body = "", params (string Name, string Value)[] headers)
    {
        response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        await response.WriteAsync(body);
    }

    /// <summary>All calls that came and were not taken yet, without waiting.</summary>
    public IReadOnlyList<Call> Take()
    {
        var taken = new List<Call>();
        while (calls.Reader.TryRead(out var call))
        {
            taken.Add(call);
        }

        return taken;
    }

    public ValueTask<Call> Next() => calls.Reader.ReadAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var call = new Call(http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, await reader.ReadToEndAsync(), new HeaderDictionary(http.Request.Headers.ToDictionary()));
        calls.Writer.TryWrite(call);
        await Answer(call, http.Response);
    }
}
