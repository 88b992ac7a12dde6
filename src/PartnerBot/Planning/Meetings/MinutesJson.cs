using System.Text.Json.Serialization;

namespace PartnerBot.Planning.Meetings;

/// <summary>Long minutes as they are kept.</summary>
[JsonSerializable(typeof(Minutes))]
internal sealed partial class MinutesJson : JsonSerializerContext;
