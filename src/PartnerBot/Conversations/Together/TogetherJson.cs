using System.Text.Json.Serialization;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.Together;

/// <summary>What is kept about teams and posts, beside the plans.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MetTeams))]
[JsonSerializable(typeof(Posts))]
[JsonSerializable(typeof(Errand))]
internal sealed partial class TogetherJson : JsonSerializerContext
{
    public static readonly TogetherJson Kept = new(KeptJson.Options());
}
