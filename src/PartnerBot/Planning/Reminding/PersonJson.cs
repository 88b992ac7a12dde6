using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Planning.Reminding;

/// <summary>A person's settings as they are kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PersonSettings))]
public sealed partial class PersonJson : JsonSerializerContext
{
    private static readonly PersonJson Kept = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(PersonSettings settings) => JsonSerializer.SerializeToUtf8Bytes(settings, Kept.PersonSettings);

    /// <exception cref="JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static PersonSettings Read(ReadOnlySpan<byte> kept) =>
        JsonSerializer.Deserialize(kept, Kept.PersonSettings) ?? throw new JsonException("Kept settings are null.");
}
