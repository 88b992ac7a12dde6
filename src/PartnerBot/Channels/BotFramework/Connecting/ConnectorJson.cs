using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Channels.BotFramework.Connecting.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting;

[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(NewThread))]
[JsonSerializable(typeof(IReadOnlyList<SentCard>))]
[JsonSerializable(typeof(Answered))]
[JsonSerializable(typeof(PartnerBot.Activities.ChannelAccount))]
internal sealed partial class ConnectorJson : JsonSerializerContext
{
    public static readonly ConnectorJson Wire = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
