using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>Open questions and ratings as they are kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(OpenQuestion))]
[JsonSerializable(typeof(Rating))]
public sealed partial class CurationJson : JsonSerializerContext
{
    /// <exception cref="JsonException">The kept bytes are from a newer PartnerBot.</exception>
    public static OpenQuestion Question(LibraryRecord kept) => JsonSerializer.Deserialize(kept.Json, Default.OpenQuestion)!;

    /// <exception cref="JsonException">The kept bytes are from a newer PartnerBot.</exception>
    public static Rating Rated(LibraryRecord kept) => JsonSerializer.Deserialize(kept.Json, Default.Rating)!;

    public static byte[] Write(OpenQuestion question) => JsonSerializer.SerializeToUtf8Bytes(question, Default.OpenQuestion);

    public static byte[] Write(Rating rating) => JsonSerializer.SerializeToUtf8Bytes(rating, Default.Rating);
}
