using System.Text.Json.Serialization;

namespace PartnerBot.Planning.Sharing;

/// <summary>What is kept about people beside the plans.</summary>
[JsonSerializable(typeof(Invitation))]
[JsonSerializable(typeof(LinkCode))]
[JsonSerializable(typeof(Alias))]
internal sealed partial class SharingJson : JsonSerializerContext;
