using System.Diagnostics;
using System.Net.Http.Headers;

namespace Benchmarks;

/// <summary>The least that sending costs: as many bytes as a reminder has, posted by a bare client, so many at once.</summary>
internal static class FloorPosts
{
    private const int AtOnce = 64;
    private static readonly byte[] Reminder = [.. Enumerable.Repeat((byte)'x', 4096)];

    /// <summary>Seconds for that many posts, and this process's processor time.</summary>
    public static async Task<(double Seconds, TimeSpan Used)> Run(string url, int posts)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null };
        using var invoker = new HttpMessageInvoker(handler);
        var used = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, posts), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{url}/v3/conversations/talk-{number}/activities");
            request.Content = new ByteArrayContent(Reminder);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            using var answer = await invoker.SendAsync(request, stop);
            answer.EnsureSuccessStatusCode();
        });
        return (watch.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime - used);
    }
}
