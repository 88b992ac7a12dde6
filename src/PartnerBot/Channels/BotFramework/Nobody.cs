namespace PartnerBot.Channels.BotFramework;

/// <summary>Knows no one. The only safe answer where nothing was configured that could tell callers apart.</summary>
internal sealed class Nobody : ICallers
{
    public ValueTask<Caller> Know(IHeaderDictionary headers, ConnectionInfo connection) => new(new Caller.Stranger());
}
