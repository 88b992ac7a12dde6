namespace PartnerBot.Page;

/// <summary>The web chat page at <c>/</c>, its files, <c>/embed.js</c>, and what every answer says about itself.</summary>
internal static class PageRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddPage(this IServiceCollection services) => services
        .AddSingleton<PageFiles>()
        .AddSingleton(provider => new PageTexts(provider.GetRequiredService<PageFiles>()["texts.json"].Plain))
        .AddSingleton(provider => EmbedOrigins.From(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<ContentPolicy>()
        .AddSingleton<PageLinks>()
        .AddSingleton<PageTemplate>();

    /// <summary>To be listed first: headers on every answer, and a page instead of a bare 404 for people.</summary>
    public static IApplicationBuilder UsePage(this IApplicationBuilder app) => app.UseMiddleware<SecurityHeaders>().UseMiddleware<LostPage>();

    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        var files = routes.ServiceProvider.GetRequiredService<PageFiles>();
        var template = routes.ServiceProvider.GetRequiredService<PageTemplate>();
        var embed = EmbedScript.From(files, routes.ServiceProvider.GetRequiredService<PageTexts>());

        routes.MapMethods("/", Reading, context =>
            template.Send(context, "index.html", ReaderLanguage.Of(context.Request), embedded: context.Request.Query.ContainsKey("embed")));
        routes.MapMethods("/page/{revision}/{name}", Reading, context => SendFile(context, files));
        routes.MapMethods("/favicon.ico", Reading, context => PageFileAnswer.Send(context, files["mark.svg"], PageFileAnswer.AskAgain));
        routes.MapMethods("/embed.js", Reading, context =>
        {
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return PageFileAnswer.Send(context, embed, PageFileAnswer.AskAgain);
        });
    }

    private static Task SendFile(HttpContext context, PageFiles files)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        if (files.Find(name) is not { } file || name.EndsWith(".html", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // A page loaded before an update asks for the former revision; it gets today's file, but must not keep it under that name.
        var current = (string?)context.Request.RouteValues["revision"] == files.RevisionOf(name);
        return PageFileAnswer.Send(context, file, current ? PageFileAnswer.ForGood : PageFileAnswer.AskAgain);
    }
}
