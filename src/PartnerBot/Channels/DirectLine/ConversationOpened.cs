using System.Text.Json.Serialization;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Answer to starting or resuming a conversation.</summary>
/// <param name="ExpiresIn">Seconds of the token's life.</param>
/// <param name="StreamUrl">Opens the stream once, within 60 seconds.</param>
internal sealed record ConversationOpened(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string StreamUrl,
    string ReferenceGrammarId);
