namespace PartnerBot.Channels.BotFramework;

/// <summary>
/// Knows callers. Sees headers and connection only: the body must never choose how it is checked, and none of it is read for a stranger.
/// </summary>
internal interface ICallers
{
    ValueTask<Caller> Know(IHeaderDictionary headers, ConnectionInfo connection);
}
