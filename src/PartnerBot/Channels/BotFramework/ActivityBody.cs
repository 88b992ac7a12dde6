using System.Buffers;
using Microsoft.Net.Http.Headers;
using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Reads an activity out of a request, at most 256 KB, in strict JSON.</summary>
internal static class ActivityBody
{
    /// <summary>Bytes; the limit the Bot Framework documents for one activity.</summary>
    public const int MostBytes = 256 * 1024;

    public static async ValueTask<(IncomingActivity? Activity, Refusal? Refusal)> Read(HttpRequest request)
    {
        if (!IsPlainJson(request))
        {
            return (null, Refusal.NotJson);
        }

        if (request.ContentLength > MostBytes)
        {
            return (null, Refusal.TooLarge);
        }

        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
                if (read.Buffer.Length > MostBytes)
                {
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return (null, Refusal.TooLarge);
                }

                if (read.IsCompleted)
                {
                    var taken = Take(read.Buffer);
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return taken;
                }

                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException trouble)
        {
            // Kestrel's word on broken chunks, early ends and senders that are too slow; always a 4xx.
            return (null, new Refusal(trouble.StatusCode, "BadRequest", "The body is broken or incomplete."));
        }
    }

    private static (IncomingActivity?, Refusal?) Take(in ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return Take(body.FirstSpan);
        }

        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return Take(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static (IncomingActivity?, Refusal?) Take(ReadOnlySpan<byte> utf8)
    {
        var (activity, fault) = ActivityJson.Read(utf8);
        return (activity, fault is null ? null : Refusal.Bad(fault));
    }

    private static bool IsPlainJson(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            && (request.Headers.ContentEncoding.Count == 0 || request.Headers.ContentEncoding == "identity");
}
