using System.Net;
using System.Net.Http.Headers;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// What a connector's answer means. Teams wants 412, 429, 502, 503 and 504 tried again and nothing else
/// (Microsoft Teams documentation, "Send and receive messages", status codes from bot conversational APIs).
/// </summary>
internal static class Verdict
{
    public static async Task<Posted> Of(Call call, HttpResponseMessage response, TimeProvider time, CancellationToken stop) => response.StatusCode switch
    {
        HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent =>
            call.Reads && response.Content.Headers.ContentLength > call.Most ? new Posted.TooLarge("Its answer.")
                : new Posted.Done(call.Reads ? await Body(response, call.Most, stop) : call.Glances ? await Glance(response, call.Most, stop) : default),
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => new Posted.Later(Wish(response.Headers.RetryAfter, time), $"{(int)response.StatusCode}"),
        var status => No(status, await ErrorCode.Of(response, stop)),
    };

    private static Posted No(HttpStatusCode status, string? code)
    {
        var reason = $"{(int)status} {code}".TrimEnd();
        return (status, code) switch
        {
            (HttpStatusCode.RequestEntityTooLarge, _) => new Posted.TooLarge(reason),
            (HttpStatusCode.Forbidden, "BotNotInConversationRoster") => new Posted.Shut(Standing.Cause.Removed, reason),
            (HttpStatusCode.Forbidden, "ConversationBlockedByUser" or "MessageWritesBlocked") => new Posted.Shut(Standing.Cause.Blocked, reason),
            (HttpStatusCode.Forbidden, "BotDisabledByAdmin") => new Posted.Shut(Standing.Cause.Disabled, reason),
            // What is missing is one message or one person, not the conversation.
            (HttpStatusCode.NotFound, "ActivityNotFoundInConversation" or "MemberNotFoundInConversation") => new Posted.Never(reason),
            (HttpStatusCode.NotFound, _) => new Posted.Shut(Standing.Cause.Gone, reason),
            _ => new Posted.Never(reason),
        };
    }

    private static TimeSpan? Wish(RetryConditionHeaderValue? header, TimeProvider time) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };

    // It has arrived; a body that breaks off must not have it sent again.
    private static async Task<ReadOnlyMemory<byte>> Glance(HttpResponseMessage response, int most, CancellationToken stop)
    {
        try
        {
            return await Body(response, most, stop);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or OperationCanceledException)
        {
            return default;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> Body(HttpResponseMessage response, int most, CancellationToken stop)
    {
        await response.Content.LoadIntoBufferAsync(most, stop);
        return await response.Content.ReadAsByteArrayAsync(stop);
    }
}
