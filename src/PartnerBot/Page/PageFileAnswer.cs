using Microsoft.Net.Http.Headers;

namespace PartnerBot.Page;

/// <summary>Sends a file in the smallest form that the browser takes, or says that it has not changed.</summary>
internal static class PageFileAnswer
{
    public const string ForGood = "public, max-age=31536000, immutable";
    public const string AskAgain = "no-cache";

    public static async Task Send(HttpContext context, PageFile file, string caching)
    {
        var (content, encoding) = Choose(context.Request, file);
        var tag = $"\"{file.Mark}{(encoding is null ? "" : "-" + encoding)}\"";
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = caching;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static (byte[] Content, string? Encoding) Choose(HttpRequest request, PageFile file)
    {
        var taken = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var list)
            ? list.Where(value => value.Quality is null or > 0).Select(value => value.Value.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];
        return taken.Contains("br") ? (file.Brotli, "br") : taken.Contains("gzip") ? (file.Gzip, "gzip") : (file.Plain, null);
    }
}
