namespace PartnerBot.Activities;

/// <summary>What PartnerBot sends. Nulls are never written: official clients refuse them.</summary>
public sealed record OutgoingActivity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>; a channel's default is markdown.</summary>
    public string? TextFormat { get; init; }

    /// <summary>Full text twin of a card, for notifications and for clients that cannot draw it.</summary>
    public string? Summary { get; init; }

    /// <summary><c>expectingInput</c> after a question, otherwise <c>acceptingInput</c>.</summary>
    public string? InputHint { get; init; }

    public string? Name { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<OutgoingAttachment>? Attachments { get; init; }

    public ChannelData? ChannelData { get; init; }
}
