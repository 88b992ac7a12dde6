using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Conversations.Together;

namespace PartnerBot.Turns.Errands;

/// <summary>
/// An errand as the outbox keeps it, beside activities and in their shape: which service, which conversation, bot and person, so that it is carried by the
/// same rules. What a channel does for it is told to the conversation in a turn of its own.
/// </summary>
public sealed record Chore
{
    public required Errand Errand { get; init; }

    /// <summary>The id under which this door knows whoever asked.</summary>
    public required string Person { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>The bot.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Whoever asked.</summary>
    public ChannelAccount? Recipient { get; init; }

    public string? Locale { get; init; }

    public string? LocalTimezone { get; init; }

    /// <summary>The activity that is posted, or takes another's place.</summary>
    public JsonElement? Message { get; init; }

    /// <summary>Null when the bytes are an activity, or an errand of a newer PartnerBot.</summary>
    public static Chore? Read(ReadOnlySpan<byte> kept)
    {
        try
        {
            return JsonSerializer.Deserialize(kept, ChoreJson.Kept.Chore);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, ChoreJson.Kept.Chore);

    /// <summary>As if the person had spoken now: to answer them where they asked.</summary>
    public IncomingActivity AsIfSpoken() => new()
    {
        Type = ActivityTypes.Event, ChannelId = ChannelId, ServiceUrl = ServiceUrl, From = Recipient, Recipient = From, Conversation = Conversation, Locale = Locale,
        LocalTimezone = LocalTimezone,
    };
}
