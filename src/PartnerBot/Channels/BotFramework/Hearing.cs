using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Turns a complete activity into what a turn takes.</summary>
internal static class Hearing
{
    private const string NoChannel = "unknown";

    public static Heard Of(IncomingActivity activity)
    {
        var channel = string.IsNullOrWhiteSpace(activity.ChannelId) ? NoChannel : activity.ChannelId;
        var address = new Address(channel, activity.Conversation!.Id!);
        return new Heard(address, Person(channel, activity.From!), Mention.Strip(activity), Keys(address, activity.Id))
        {
            Way = ExpectsReplies(activity) ? Way.Body : Way.Outbox,
            Reference = ConversationReference.Of(activity, channel).Write(),
        };
    }

    public static bool ExpectsReplies(IncomingActivity activity) => activity.DeliveryMode == "expectReplies";

    // Only Teams and Microsoft 365 say who somebody is in the directory; elsewhere the member is the sender's own invention.
    private static string Person(string channel, ChannelAccount from)
        => channel is "msteams" or "agents" && !string.IsNullOrEmpty(from.AadObjectId) ? from.AadObjectId : $"{channel}:{from.Id}";

    private static IReadOnlyList<string> Keys(Address address, string? id) => string.IsNullOrEmpty(id) ? [] : [$"activity:{address}/{id}"];
}
