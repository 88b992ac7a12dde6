using System.Buffers.Text;
using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Access.Tokens;

/// <summary>
/// One part of a compact token. What decodes to the same bytes but is written otherwise (padding, blanks, bits that do not count) is refused:
/// a token has one spelling, so a changed token is never a good one.
/// </summary>
internal static class Segment
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = StrictJson.MaxDepth };

    /// <summary>Null when it is empty or not canonical base64url (RFC 4648 §5, without padding).</summary>
    public static byte[]? Bytes(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty || !Base64Url.IsValid(segment))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(segment);
        return Base64Url.EncodeToString(bytes).AsSpan().SequenceEqual(segment) ? bytes : null;
    }

    /// <summary>Null when it is no JSON object, or one with a member twice.</summary>
    public static JsonElement? Object(ReadOnlySpan<char> segment)
    {
        if (Bytes(segment) is not { } bytes || StrictJson.Fault(bytes) is not null)
        {
            return null;
        }

        try
        {
            var element = JsonElement.Parse(bytes, Strict);
            return element.ValueKind == JsonValueKind.Object ? element : null;
        }
        catch (JsonException)
        {
            // A member twice, which the fault finder lets pass.
            return null;
        }
    }
}
