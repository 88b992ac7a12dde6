using System.Text.Json.Serialization;

namespace PartnerBot.Channels.Teams;

[JsonSerializable(typeof(string))]
internal sealed partial class TeamsJson : JsonSerializerContext;
