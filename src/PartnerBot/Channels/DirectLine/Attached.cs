using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.DirectLine;

/// <summary>What clients may attach. Nothing of it is ever fetched by the server.</summary>
internal static class Attached
{
    public const string Thumbnail = "thumbnailUrl";
    private static readonly string[] Pictures = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,"];

    public static Refusal? Fault(IReadOnlyList<IncomingAttachment>? attachments)
    {
        foreach (var attachment in attachments ?? [])
        {
            if (attachment is null)
            {
                return Refusal.BadBody;
            }

            if (attachment.ContentUrl is { } url && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                return Refusal.BadContentUrl;
            }

            if (attachment.More?.GetValueOrDefault(Thumbnail) is { ValueKind: not JsonValueKind.Undefined } thumbnail && !IsPicture(thumbnail))
            {
                return Refusal.BadThumbnail;
            }
        }

        return null;
    }

    private static bool IsPicture(JsonElement thumbnail)
        => thumbnail.ValueKind == JsonValueKind.String
            && thumbnail.GetString() is { } address
            && Pictures.Any(kind => address.StartsWith(kind, StringComparison.Ordinal));
}
