using System.Globalization;
using Microsoft.Net.Http.Headers;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>A file of a plan, for whoever may see the remark it belongs to. It is only ever saved, never shown as a page of ours.</summary>
internal sealed class EvidenceFile(TakingAlong along, IStore store)
{
    public async Task Send(HttpContext context, Leaf leaf, string person)
    {
        var number = long.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture);
        // Cut to what the person may see: what is not in it is not there.
        if (await along.Of(context, person) is not { } seen
            || seen.Plan.Remarks.FirstOrDefault(remark => remark.Number == number)?.File is not { } file
            || await store.Evidence(file.Id, seen.Plan.Id, context.RequestAborted) is not { } kept)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        var response = context.Response;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        response.ContentType = "application/octet-stream";
        response.ContentLength = kept.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(kept.Bytes, context.RequestAborted);
        }
    }
}
