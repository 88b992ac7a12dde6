using System.Text.Json.Serialization;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Answer to asking for a token.</summary>
/// <param name="UserId">Only on the page's own door: whom the token speaks for.</param>
/// <param name="ExpiresIn">Seconds of the token's life.</param>
internal sealed record TokenGiven(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? UserId = null);
