namespace PartnerBot.Channels.Files;

/// <summary>Pictures that browsers draw without running anything in them, told by their first bytes.</summary>
internal static class PictureKind
{
    /// <summary>The media type of a known raster picture, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        _ => null,
    };

    public static bool IsKnown(string mediaType) => mediaType is "image/png" or "image/jpeg" or "image/gif" or "image/webp";

    /// <summary>Whether a file may be what it is declared to be; what is not declared as one of these pictures is not looked into.</summary>
    public static bool Fits(string mediaType, ReadOnlySpan<byte> bytes) => !IsKnown(mediaType) || Of(bytes) == mediaType;
}
