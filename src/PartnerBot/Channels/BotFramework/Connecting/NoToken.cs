namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>No token can be had at the moment. The message names what the token endpoint said, never a secret.</summary>
/// <param name="after">The endpoint's own wish, at least this long.</param>
internal sealed class NoToken(TimeSpan? after, string message) : Exception(message)
{
    public TimeSpan? After => after;
}
