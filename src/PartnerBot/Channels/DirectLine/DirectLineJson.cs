using System.Text.Json.Serialization;

namespace PartnerBot.Channels.DirectLine;

/// <summary>The bodies of Direct Line besides activities. Bodies of requests are read as .NET clients write them too (<c>User</c>, <c>Id</c>).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(TokenWish))]
[JsonSerializable(typeof(StartWish))]
[JsonSerializable(typeof(ConversationOpened))]
[JsonSerializable(typeof(TokenGiven))]
[JsonSerializable(typeof(ActivityTaken))]
[JsonSerializable(typeof(RefusalBody))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
