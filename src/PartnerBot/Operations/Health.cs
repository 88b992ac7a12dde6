using PartnerBot.Turns;

namespace PartnerBot.Operations;

/// <summary><c>/healthz</c>: alive. <c>/readyz</c>: able to take turns.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        // As request delegates: a handler with parameters of its own brings ten megabytes of reflection with it.
        routes.MapGet("/healthz", http => Say(http, StatusCodes.Status200OK, "alive"));
        routes.MapGet("/readyz", http => http.RequestServices.GetRequiredService<IStore>().Trouble is { } trouble
            ? Say(http, StatusCodes.Status503ServiceUnavailable, trouble.Message)
            : Say(http, StatusCodes.Status200OK, "ready"));
    }

    private static Task Say(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text, http.RequestAborted);
    }
}
