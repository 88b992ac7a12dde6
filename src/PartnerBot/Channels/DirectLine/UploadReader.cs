using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PartnerBot.Activities;
using PartnerBot.Channels.Files;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// Reads an upload, one part at a time, and keeps each file before the next is read: memory never holds more than one.
/// Files of an upload that is refused later on are seen by nobody and go after their 24 hours.
/// </summary>
internal sealed class UploadReader(IStore store, TimeProvider clock)
{
    public const int MostFileBytes = 10 * 1024 * 1024;
    private const string ActivityType = "application/vnd.microsoft.activity";

    // Web Chat puts thumbnails of the pictures into it.
    private const int MostActivityBytes = 256 * 1024;
    private const int LongestBoundary = 200;

    public async Task<(Letter? Letter, Refusal? Refusal)> Read(HttpContext context, TokenClaims claims)
    {
        var request = context.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return (null, Refusal.BadUpload);
        }

        try
        {
            return type.MatchesMediaType("multipart/form-data")
                ? await ReadParts(HeaderUtilities.RemoveQuotes(type.Boundary).Value, context, claims)
                : await ReadOne(context, claims);
        }
        catch (InvalidDataException)
        {
            // A part with endless headers, or one that never ends.
            return (null, Refusal.BadUpload);
        }
        catch (IOException trouble) when (trouble is not BadHttpRequestException)
        {
            // The body ends before its last boundary.
            return (null, Refusal.BadUpload);
        }
    }

    private async Task<(Letter?, Refusal?)> ReadParts(string? boundary, HttpContext context, TokenClaims claims)
    {
        if (boundary is not { Length: > 0 and <= LongestBoundary })
        {
            return (null, Refusal.BadUpload);
        }

        IncomingActivity? words = null;
        List<Upload> files = [];
        var parts = new MultipartReader(boundary, context.Request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        while (await parts.ReadNextSectionAsync(context.RequestAborted) is { } part)
        {
            Refusal? refusal;
            if (MediaTypeHeaderValue.TryParse(part.ContentType, out var type) && type.MatchesMediaType(ActivityType))
            {
                (var read, refusal) = words is null ? await ReadWords(part.Body, context.RequestAborted) : (null, Refusal.BadUpload);
                words = read;
            }
            else
            {
                refusal = files.Count == PostFiles.MostFiles
                    ? Refusal.TooManyFiles
                    : await KeepFile(part.Body, part.ContentType, part.ContentDisposition, claims, files, context.RequestAborted);
            }

            if (refusal is not null)
            {
                return (null, refusal);
            }
        }

        return words is null && files.Count == 0 ? (null, Refusal.BadUpload) : (new Letter(words, files), null);
    }

    private async Task<(Letter?, Refusal?)> ReadOne(HttpContext context, TokenClaims claims)
    {
        List<Upload> files = [];
        var request = context.Request;
        return request.ContentLength > MostFileBytes
            ? (null, Refusal.TooLarge)
            : await KeepFile(request.Body, request.ContentType, request.Headers.ContentDisposition, claims, files, context.RequestAborted) is { } refusal
                ? (null, refusal)
                : (new Letter(null, files), null);
    }

    private static async Task<(IncomingActivity?, Refusal?)> ReadWords(Stream body, CancellationToken stop)
    {
        using var bytes = await RequestBytes.Read(body, null, MostActivityBytes, stop);
        if (bytes is null)
        {
            return (null, Refusal.TooLarge);
        }

        var (activity, trouble) = ActivityJson.Read(bytes.Span);
        return activity is null ? (null, Refusal.BadBody with { Message = trouble! }) : (activity, Speaking.Fault(activity));
    }

    private async Task<Refusal?> KeepFile(Stream body, string? contentType, string? disposition, TokenClaims claims, List<Upload> files, CancellationToken stop)
    {
        using var bytes = await RequestBytes.Read(body, null, MostFileBytes, stop);
        if (bytes is null)
        {
            return Refusal.TooLarge;
        }

        var type = MediaTypeHeaderValue.TryParse(contentType, out var declared) ? declared.MediaType.Value!.ToLowerInvariant() : "application/octet-stream";
        if (!PictureKind.Fits(type, bytes.Span))
        {
            return Refusal.NotThatPicture;
        }

        var name = ContentDispositionHeaderValue.TryParse(disposition, out var named)
            ? HeaderUtilities.RemoveQuotes(named.FileNameStar.HasValue ? named.FileNameStar : named.FileName).Value
            : null;
        var file = new Upload(RandomId.Fresh(), new Address(Overwriting.Channel, claims.Conv), FileName.Clean(name), type, bytes.Span.ToArray(), clock.GetUtcNow());
        await store.KeepFile(file);
        files.Add(file with { Bytes = [] });
        return null;
    }
}
