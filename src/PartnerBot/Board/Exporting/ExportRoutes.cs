namespace PartnerBot.Board.Exporting;

internal static class ExportRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapExports(this IEndpointRouteBuilder routes, Reception reception)
    {
        var exports = routes.ServiceProvider.GetRequiredService<Exports>();
        foreach (var form in Exports.Forms)
        {
            routes.MapMethods($"/plans/{{id}}/export.{form}", Reading, reception.For(exports.As(form)));
        }
    }
}
