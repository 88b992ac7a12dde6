using System.Text.Json.Serialization;

namespace PartnerBot.Planning.Sharing;

/// <summary>What is kept about people beside the plans.</summary>
[JsonSerializable(typeof(Invitation))]
[JsonSerializable(typeof(LinkCode))]
[JsonSerializable(typeof(Alias))]
[JsonSerializable(typeof(AddressHolders))]
[JsonSerializable(typeof(OwnAddress))]
[JsonSerializable(typeof(Opened))]
internal sealed partial class SharingJson : JsonSerializerContext;
