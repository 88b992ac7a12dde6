using Microsoft.Net.Http.Headers;
using PartnerBot.Channels.Files;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>GET attachments/{id}</c>: a file for whoever knows its unguessable id, as pictures in a page cannot send a token.</summary>
internal sealed class ServeFile(IStore store)
{
    public async Task<Refusal?> Take(HttpContext context)
    {
        if (context.Request.RouteValues["file"] is not string id || !RandomId.IsShaped(id)
            || await store.File(id, context.RequestAborted) is not { } file)
        {
            return Refusal.UnknownFile;
        }

        var isPicture = PictureKind.IsKnown(file.ContentType) && PictureKind.Fits(file.ContentType, file.Bytes);
        var disposition = new ContentDispositionHeaderValue(isPicture ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        var response = context.Response;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.ContentType = isPicture ? file.ContentType : "application/octet-stream";
        response.ContentLength = file.Bytes.Length;
        await response.BodyWriter.WriteAsync(file.Bytes, context.RequestAborted);
        return null;
    }
}
