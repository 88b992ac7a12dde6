using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Benchmarks;

/// <summary>A connector without limits in a process of its own: takes every activity, counts it, and says when the first one came.</summary>
internal static class Sink
{
    private static long posts;
    private static long first;

    public static async Task Serve(string url)
    {
        await using var app = await BareServer.Start(url, Take);
        await app.WaitForShutdownAsync();
    }

    /// <summary>How many have come, and the <see cref="Stopwatch"/>'s timestamp of the first: the machine's clock, the same in every process.</summary>
    public static async Task<(long Posts, long First)> Look(HttpClient client, string url)
    {
        var parts = (await client.GetStringAsync(new Uri(url + "/count"))).Split(' ');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Counts from nothing again.</summary>
    public static async Task Forget(HttpClient client, string url)
    {
        using var answer = await client.DeleteAsync(new Uri(url + "/count"));
        answer.EnsureSuccessStatusCode();
    }

    private static async Task Take(HttpContext http)
    {
        switch (http.Request.Method)
        {
            case "POST":
                await http.Request.Body.CopyToAsync(Stream.Null);
                Interlocked.CompareExchange(ref first, Stopwatch.GetTimestamp(), 0);
                Interlocked.Increment(ref posts);
                http.Response.ContentType = "application/json";
                await http.Response.WriteAsync("""{"id":"1"}""");
                break;
            case "DELETE":
                (posts, first) = (0, 0);
                break;
            default:
                await http.Response.WriteAsync($"{posts} {first}");
                break;
        }
    }
}
