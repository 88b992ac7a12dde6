using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace PartnerBot.Activities;

/// <summary>
/// Finds what <see cref="JsonSerializer"/> lets pass and later trips over: bytes that are not UTF-8, lone surrogates (RFC 8259 §8.2), numbers no double holds, too much depth.
/// </summary>
public static class StrictJson
{
    /// <summary>Deepest nesting accepted; the deepest real client message seen has 9 levels.</summary>
    public const int MaxDepth = 32;

    /// <summary>Null when sound, else a sentence for the sender.</summary>
    public static string? Fault(ReadOnlySpan<byte> utf8)
    {
        // The reader looks at the bytes of a string only when somebody asks for it, and then throws what nobody expects.
        if (!Utf8.IsValid(utf8))
        {
            return "The body is not UTF-8.";
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && HasLoneSurrogate(ref reader))
                {
                    return "The text holds half of a surrogate pair.";
                }

                if (reader.TokenType == JsonTokenType.Number && !(reader.TryGetDouble(out var number) && double.IsFinite(number)))
                {
                    return "A number is too large.";
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return "The body is not valid JSON, or nested too deeply.";
        }
    }

    private static bool HasLoneSurrogate(ref Utf8JsonReader reader)
    {
        var rented = ArrayPool<char>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            reader.CopyString(rented);
            return false;
        }
        catch (InvalidOperationException)
        {
            // The documented answer of the reader to UTF-16 that cannot be transcoded.
            return true;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
