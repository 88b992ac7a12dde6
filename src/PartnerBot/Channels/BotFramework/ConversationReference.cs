using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Calling;

namespace PartnerBot.Channels.BotFramework;

/// <summary>What it takes to speak in a conversation unasked, later.</summary>
/// <param name="ServiceUrl">The connector's address as last heard; it may change with the region.</param>
/// <param name="Tenant">Entra tenant; only Teams-like channels tell.</param>
public sealed record ConversationReference(
    string ServiceUrl,
    string ChannelId,
    ConversationAccount Conversation,
    ChannelAccount? Bot,
    ChannelAccount User,
    string? Locale,
    string? Tenant)
{
    /// <summary>Why nothing is sent there at the moment; null while it is open.</summary>
    public Standing? Standing { get; init; }

    /// <summary>From an activity that names its conversation, sender and service.</summary>
    public static ConversationReference Of(IncomingActivity activity, string channel) => new(
        activity.ServiceUrl!,
        channel,
        activity.Conversation!,
        activity.Recipient,
        activity.From!,
        activity.Locale,
        ActivityTenant.Of(activity));

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, ReferenceJson.Wire.ConversationReference);

    /// <exception cref="JsonException">The bytes are no reference.</exception>
    public static ConversationReference Read(ReadOnlySpan<byte> utf8)
        => JsonSerializer.Deserialize(utf8, ReferenceJson.Wire.ConversationReference) ?? throw new JsonException("null is no reference");
}
