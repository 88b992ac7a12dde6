namespace PartnerBot.Page;

/// <summary>What every answer says about itself. A header that an endpoint has set stays as it is.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, ContentPolicy policy)
{
    private const string Senses = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()";

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment, because an error handler clears what was set before.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", policy.ForAnswers);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "no-referrer");
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
            headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
            headers.TryAdd("Permissions-Policy", Senses);
            headers.TryAdd("Cache-Control", "no-store");
            if (context.Request.IsHttps)
            {
                headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
