using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PartnerBot.Cards;

namespace PartnerBot.Activities;

/// <summary>Between bytes and activities: camelCase, no nulls, no duplicate members, unknown members kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IncomingActivity))]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(AdaptiveCard))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    private static readonly ActivityJson Wire = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowDuplicateProperties = false,
        MaxDepth = StrictJson.MaxDepth,
        // JSON is never written into HTML here; relaxed escaping keeps umlauts short, and cards must stay below 28 KB.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads one activity; a fault is a sentence for the sender, and then there is no activity.</summary>
    public static (IncomingActivity? Activity, string? Fault) Read(ReadOnlySpan<byte> utf8)
    {
        if (StrictJson.Fault(utf8) is { } fault)
        {
            return (null, fault);
        }

        try
        {
            return JsonSerializer.Deserialize(utf8, Wire.IncomingActivity) is { } activity
                ? (activity, null)
                : (null, "The body is null where an activity is expected.");
        }
        catch (JsonException trouble)
        {
            return (null, $"Not an activity: the member at {trouble.Path ?? "$"} is of the wrong kind or stands twice.");
        }
    }

    public static byte[] Write(IncomingActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Wire.IncomingActivity);

    public static byte[] Write(OutgoingActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Wire.OutgoingActivity);

    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, (JsonTypeInfo<AdaptiveCard>)Wire.AdaptiveCard);
}
