using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>A conversation's state as it is kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(Doubt))]
public sealed partial class ConversationJson : JsonSerializerContext
{
    private static readonly ConversationJson Kept = new(KeptJson.Options());

    public static byte[] Write(ConversationState state) => JsonSerializer.SerializeToUtf8Bytes(state, Kept.ConversationState);

    /// <summary>A doubt as a button carries it.</summary>
    public static string Write(Doubt doubt) => JsonSerializer.Serialize(doubt, Kept.Doubt);

    /// <summary>Null where it is none that this version knows.</summary>
    public static Doubt? ReadDoubt(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize(kept, Kept.Doubt);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <exception cref="JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static ConversationState Read(ReadOnlySpan<byte> kept) =>
        JsonSerializer.Deserialize(kept, Kept.ConversationState) ?? throw new JsonException("A kept conversation state is null.");
}
