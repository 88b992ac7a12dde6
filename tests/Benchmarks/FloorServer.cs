using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Benchmarks;

/// <summary>What a turn cannot do without: an activity is parsed, a row is kept durably, a reply of 1 KB is posted, 200 is answered.</summary>
internal static class FloorServer
{
    private static readonly byte[] Reply = JsonSerializer.SerializeToUtf8Bytes(
        new Dictionary<string, string> { ["type"] = "message", ["text"] = new('x', 960) }, FloorJson.Default.DictionaryStringString);

    public static async Task Serve(string url, string folder)
    {
        using var rows = new FloorRows(folder);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null };
        using var invoker = new HttpMessageInvoker(handler);
        await using var app = await BareServer.Start(url, http => Take(http, rows, invoker));
        await app.WaitForShutdownAsync();
    }

    private static async Task Take(HttpContext http, FloorRows rows, HttpMessageInvoker invoker)
    {
        if (http.Request.Method != "POST")
        {
            return;
        }

        using var activity = await JsonDocument.ParseAsync(http.Request.Body);
        var id = activity.RootElement.GetProperty("id").GetString()!;
        var conversation = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString();
        await rows.Keep(id);
        using var request = new HttpRequestMessage(HttpMethod.Post,
            $"{activity.RootElement.GetProperty("serviceUrl").GetString()}/v3/conversations/{conversation}/activities/{id}");
        request.Content = new ByteArrayContent(Reply);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var answer = await invoker.SendAsync(request, CancellationToken.None);
    }
}
