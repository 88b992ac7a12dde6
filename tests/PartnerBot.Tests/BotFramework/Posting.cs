using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

internal static class Posting
{
    /// <summary>Posts an activity to where its own bytes say.</summary>
    public static Task<Posted> Post(this Connector connector, byte[] activity) => connector.Ask(Envelope.Of(activity)!.Post(activity, null));
}
