namespace PartnerBot.Page;

/// <summary>Answers a person who followed a wrong address with a page; programs keep the bare 404.</summary>
internal sealed class LostPage(RequestDelegate next, PageTemplate template)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);

        var (request, response) = (context.Request, context.Response);
        var bare = response.StatusCode == StatusCodes.Status404NotFound && !response.HasStarted && response.ContentType is null && response.ContentLength is null or 0;
        var reading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (bare && reading && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            await template.Send(context, "lost.html", ReaderLanguage.Of(request));
        }
    }
}
