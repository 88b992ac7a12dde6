using Microsoft.Net.Http.Headers;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// What all addresses of the channel have in common: headers, cross-origin rules (Fetch standard, CORS) and the shape of refusals.
/// A handler returns null once it has answered.
/// </summary>
internal sealed class Door(DirectLineSettings settings)
{
    private const string Methods = "GET, POST, OPTIONS";
    private const string AskedHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";

    public RequestDelegate To(Func<HttpContext, Task<Refusal?>> handler) => async context =>
    {
        Prepare(context);
        if (await Handled(context, handler) is { } refusal)
        {
            await Answers.Write(context, refusal);
        }
    };

    /// <summary>Answers a browser's question beforehand.</summary>
    public Task<Refusal?> Preflight(HttpContext context)
    {
        if (context.Request.Headers.Origin is not [{ } origin] || !settings.Origins.Welcome(origin, context.Request))
        {
            return Task.FromResult<Refusal?>(Refusal.ForeignOrigin);
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowHeaders = AskedHeaders;
        headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.FromResult<Refusal?>(null);
    }

    private void Prepare(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.Headers.Origin is [{ } origin])
        {
            headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            if (settings.Origins.Name(origin))
            {
                headers.AccessControlAllowOrigin = origin;
            }
        }
    }

    private static async Task<Refusal?> Handled(HttpContext context, Func<HttpContext, Task<Refusal?>> handler)
    {
        try
        {
            return await handler(context);
        }
        catch (StoreTrouble)
        {
            return Refusal.NothingKept;
        }
        catch (BadHttpRequestException trouble)
        {
            return trouble.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusal.TooLarge
                : new Refusal(trouble.StatusCode, "BadSyntax", "The request broke off or breaks the rules of HTTP.");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; whatever was kept stays kept, and nobody waits for an answer.
            return null;
        }
    }
}
