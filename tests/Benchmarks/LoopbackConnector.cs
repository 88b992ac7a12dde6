using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Benchmarks;

/// <summary>Takes the replies that would go to a channel, counts them and tells who waits for one.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new();
    private WebApplication? app;
    private long posts;

    public string Url { get; } = BareServer.FreeUrl();

    public long Posts => Interlocked.Read(ref posts);

    public static async Task<LoopbackConnector> Open()
    {
        var connector = new LoopbackConnector();
        connector.app = await BareServer.Start(connector.Url, connector.Take);
        return connector;
    }

    /// <summary>Ends when the first reply to this activity has come. To be asked before the activity is sent.</summary>
    public Task FirstReply(string activity) => awaited.GetOrAdd(activity, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private async Task Take(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref posts);
        var path = http.Request.Path.Value!;
        if (awaited.TryRemove(path[(path.LastIndexOf('/') + 1)..], out var waiting))
        {
            waiting.TrySetResult();
        }

        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("""{"id":"1"}""");
    }
}
