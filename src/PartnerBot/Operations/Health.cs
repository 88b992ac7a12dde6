using PartnerBot.Turns;

namespace PartnerBot.Operations;

/// <summary><c>/healthz</c>: alive. <c>/readyz</c>: able to take turns.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => "alive");
        routes.MapGet("/readyz", (IStore store) => store.Trouble is { } trouble
            ? Results.Text(trouble.Message, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
    }
}
