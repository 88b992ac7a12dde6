using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Writes answers.</summary>
internal static class Answers
{
    public static Task Write(HttpContext context, Refusal refusal)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        if (refusal.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        return Write(context, refusal.Status, new RefusalBody(new(refusal.Code, refusal.Message)), DirectLineJson.Default.RefusalBody);
    }

    public static Task Write<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type)
        => Write(context, status, JsonSerializer.SerializeToUtf8Bytes(body, type));

    public static async Task Write(HttpContext context, int status, ReadOnlyMemory<byte> json)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.BodyWriter.WriteAsync(json, context.RequestAborted);
    }
}
