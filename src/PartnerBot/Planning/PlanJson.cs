using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Planning;

/// <summary>Plans and edits as they are kept. Text, not jsonb: the order of members carries the kind of a record.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(Edit))]
public sealed partial class PlanJson : JsonSerializerContext
{
    private static readonly PlanJson Kept = new(KeptJson.Options());

    public static byte[] Write(Plan plan) => JsonSerializer.SerializeToUtf8Bytes(plan, Kept.Plan);

    public static byte[] Write(Edit edit) => JsonSerializer.SerializeToUtf8Bytes(edit, Kept.Edit);

    /// <exception cref="JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static Plan ReadPlan(ReadOnlySpan<byte> kept) =>
        JsonSerializer.Deserialize(kept, Kept.Plan) ?? throw new JsonException("A kept plan is null.");

    /// <exception cref="JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static Edit ReadEdit(ReadOnlySpan<byte> kept) =>
        JsonSerializer.Deserialize(kept, Kept.Edit) ?? throw new JsonException("A kept edit is null.");

    /// <summary>The version in a kept plan, without reading the rest of it; null where the bytes are no plan.</summary>
    public static long? VersionOf(ReadOnlySpan<byte> kept)
    {
        var reader = new Utf8JsonReader(kept);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("version"))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var version) ? version : null;
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads all of it is told.
        }

        return null;
    }
}
