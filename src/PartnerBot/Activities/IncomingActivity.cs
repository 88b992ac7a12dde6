using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Activities;

/// <summary>
/// What a channel delivers (Bot Framework Activity schema). Members that PartnerBot does not know are kept in <see cref="More"/>
/// and written again. Everything here is a claim of the sender until a channel has checked it.
/// </summary>
public sealed record IncomingActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>ISO 8601 as sent; kept as text so that nothing is rounded on the way through.</summary>
    public string? Timestamp { get; init; }

    public string? LocalTimestamp { get; init; }

    /// <summary>IANA zone of the person's device, if the client tells.</summary>
    public string? LocalTimezone { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>BCP 47 tag of the client's interface.</summary>
    public string? Locale { get; init; }

    /// <summary>Name of an event or invoke.</summary>
    public string? Name { get; init; }

    public JsonElement? Value { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary><c>add</c> or <c>remove</c> on an installationUpdate.</summary>
    public string? Action { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the body of the answer.</summary>
    public string? DeliveryMode { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<IncomingAttachment>? Attachments { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public JsonElement? ChannelData { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }
}
