using Microsoft.AspNetCore.Http;

namespace PartnerBot.Tests.Calling;

/// <summary>What a provider may send instead of what it should.</summary>
internal static class Broken
{
    public static Func<HttpContext, Task> As(string what, OpenIdProvider provider) => what switch
    {
        "html" => http => http.Response.WriteAsync("<html>Please sign in to the network</html>"),
        "empty" => _ => Task.CompletedTask,
        "no keys" => http => http.Response.WriteAsync($$"""{"jwks_uri":"{{provider.Address}}channel/keys","keys":[]}"""),
        "flood" => Flood,
        "drip" => Drip,
        "astray" => http =>
        {
            http.Response.Redirect("/astray");
            return Task.CompletedTask;
        },
        "deep" => http => http.Response.WriteAsync(new string('[', 100_000)),
        _ => http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        },
    };

    private static async Task Flood(HttpContext http)
    {
        var block = new byte[64 * 1024];
        Array.Fill(block, (byte)' ');
        for (var left = 50 * 16; left > 0 && !http.RequestAborted.IsCancellationRequested; left--)
        {
            await http.Response.Body.WriteAsync(block);
        }
    }

    private static async Task Drip(HttpContext http)
    {
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.WriteAsync(" ");
            await http.Response.Body.FlushAsync();
            await Task.Delay(200);
        }
    }
}
