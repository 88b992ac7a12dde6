using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// What a connector's answer means. Teams wants 412, 429, 502, 503 and 504 tried again and nothing else
/// (Microsoft Teams documentation, "Send and receive messages", status codes from bot conversational APIs).
/// </summary>
internal static class Verdict
{
    private const int MostErrorBytes = 4096;

    public static async Task<Posted> Of(HttpResponseMessage response, TimeProvider time, CancellationToken stop) => response.StatusCode switch
    {
        HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent => new Posted.Done(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => new Posted.Later(Wish(response.Headers.RetryAfter, time), $"{(int)response.StatusCode}"),
        var status => new Posted.Never($"{(int)status} {await ErrorCode(response, stop)}".TrimEnd()),
    };

    private static TimeSpan? Wish(RetryConditionHeaderValue? header, TimeProvider time) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };

    // The code names the cause (BotNotInConversationRoster); the message may quote what a person wrote, so it is left alone.
    private static async Task<string?> ErrorCode(HttpResponseMessage response, CancellationToken stop)
    {
        var bytes = new byte[MostErrorBytes];
        await using var body = await response.Content.ReadAsStreamAsync(stop);
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(0, length));
            return json.RootElement.GetProperty("error").GetProperty("code").GetString() is { Length: < 80 } code && code.All(char.IsAsciiLetterOrDigit)
                ? code
                : null;
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // No Bot Framework error: a proxy's page, an empty body. The status has to do.
            return null;
        }
    }
}
