using System.Text.Json.Serialization;

namespace PartnerBot.Planning.History;

/// <summary>What is kept about the past beside the plans.</summary>
[JsonSourceGenerationOptions(AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(DeletedPlan))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(OwnRecipe))]
internal sealed partial class HistoryJson : JsonSerializerContext;
