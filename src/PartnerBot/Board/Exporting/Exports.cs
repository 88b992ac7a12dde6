using System.Text;
using Microsoft.Net.Http.Headers;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Board.Exporting;

/// <summary>
/// A plan to take along, cut to what the reader may see: all of it for those who work on it and for an administrator who has just opened it with a
/// reason, the shared part for partners, nothing for others.
/// </summary>
internal sealed class Exports(TakingAlong along, PeoplesClock clock)
{
    /// <summary>How it can be had; the ending of the address and of the file.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["html", "md", "json"];

    public Func<HttpContext, Leaf, string, Task> As(string form) => async (context, leaf, person) =>
    {
        if (await along.Of(context, person) is not { } seen)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var document = PlanDocument.Of(seen, leaf.Language, PeoplesClock.Local(clock.Now, null, Zones.Home));
        var (type, text) = form switch
        {
            "html" => ("text/html; charset=utf-8", HtmlDocument.Write(document)),
            "md" => ("text/markdown; charset=utf-8", MarkdownDocument.Write(document)),
            _ => ("application/json; charset=utf-8", ExportJson.Write(document)),
        };
        var response = context.Response;
        // The page opens, to be read and printed, and its policy lets nothing run; the others are files.
        var disposition = new ContentDispositionHeaderValue(form == "html" ? "inline" : "attachment");
        disposition.SetHttpFileName($"{seen.Plan.Title}.{form}");
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = HtmlDocument.Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        response.ContentType = type;
        var bytes = Encoding.UTF8.GetBytes(text);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
        }
    };
}
