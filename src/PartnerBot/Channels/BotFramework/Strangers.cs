namespace PartnerBot.Channels.BotFramework;

/// <summary>Everyone is a stranger. The only safe answer where nothing was configured that could tell callers apart.</summary>
internal sealed class Strangers : ICallers
{
    public ValueTask<Caller> Know(IHeaderDictionary headers, ConnectionInfo connection) => new(Caller.Stranger.One);
}
