using System.Text;
using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Channels.Teams;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Writes what the channel is waiting for.</summary>
internal static class Answering
{
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes("{\"activities\":");
    private static readonly byte[] Closing = Encoding.UTF8.GetBytes("}");
    private static readonly byte[] None = Encoding.UTF8.GetBytes("[]");

    /// <summary>Acknowledges; nothing was done, or what was done shows elsewhere.</summary>
    public static Task Acknowledge(HttpResponse response, IncomingActivity activity)
        => Listening.ExpectsReplies(activity) ? Json(response, [.. Opening, .. None, .. Closing]) : Task.CompletedTask;

    public static Task Answer(HttpResponse response, InvokeAnswer answer)
    {
        response.StatusCode = answer.Status;
        return Json(response, answer.Json);
    }

    public static Task Answer(HttpResponse response, IncomingActivity activity, Took took) => took.Answer switch
    {
        // The other word of one arrival: the greeting went into the answer to the first.
        _ when took.Again && Listening.Arrives(activity) => Acknowledge(response, activity),
        { } answer when Listening.ExpectsReplies(activity) => Json(response, [.. Opening, .. answer, .. Closing]),
        _ => Acknowledge(response, activity),
    };

    /// <summary>401 says the same to everyone: that no token was good, and not why.</summary>
    public static void Unknown(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer";
    }

    public static void OnlyPost(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        response.Headers.Allow = HttpMethods.Post;
    }

    public static Task Refuse(HttpResponse response, Refusal refusal)
    {
        response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "5";
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("error");
            json.WriteString("code", refusal.Code);
            json.WriteString("message", refusal.Message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Json(response, buffer.ToArray());
    }

    private static async Task Json(HttpResponse response, byte[] utf8)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = utf8.Length;
        await response.BodyWriter.WriteAsync(utf8);
    }
}
