using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Replaces everything in an activity that a client may not claim by what the token and the channel know.</summary>
internal static class Overwriting
{
    public const string Channel = "directline";

    /// <summary>The bot as clients see it.</summary>
    public static readonly ChannelAccount Bot = new() { Id = "partnerbot", Name = "PartnerBot", Role = "bot" };

    public static ChannelAccount User(TokenClaims claims) => new() { Id = claims.User, Name = claims.Name, Role = "user" };

    /// <summary>The id is left empty: the log gives it. The time is the people's, like that of the replies.</summary>
    public static IncomingActivity Overwrite(IncomingActivity activity, TokenClaims claims, DateTimeOffset now) => activity with
    {
        Id = null,
        Timestamp = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        ServiceUrl = null,
        ChannelId = Channel,
        From = User(claims),
        Conversation = new ConversationAccount { Id = claims.Conv },
        Recipient = Bot,
        DeliveryMode = null,
        Action = null,
        MembersAdded = null,
        MembersRemoved = null,
        ChannelData = WithoutTenant(activity.ChannelData),
    };

    // Only Teams may name a tenant; all else in there is the client's own and goes back to it untouched.
    private static JsonElement? WithoutTenant(JsonElement? channelData)
    {
        if (channelData is not { ValueKind: JsonValueKind.Object } data || !data.TryGetProperty("tenant", out _))
        {
            return channelData;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var member in data.EnumerateObject().Where(member => !member.NameEquals("tenant")))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
