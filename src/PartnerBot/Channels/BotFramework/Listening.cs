using System.Globalization;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Fetching;
using PartnerBot.Channels.Teams;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Turns a complete activity into what a turn takes.</summary>
internal static class Listening
{
    private const string NoChannel = "unknown";

    /// <param name="playground">The client says that it is Microsoft's Playground, whose page fails over a button that opens a dialog (seen in 0.2.19 to 0.2.28).</param>
    public static Heard Of(IncomingActivity said, bool playground = false)
    {
        var (activity, files) = SentAlong.In(ClientInfo.Complete(said));
        var channel = string.IsNullOrWhiteSpace(activity.ChannelId) ? NoChannel : activity.ChannelId;
        var address = new Address(channel, activity.Conversation!.Id!);
        return new Heard(address, Person(channel, activity.From!), Mention.Strip(activity), [.. Keys(address, activity)])
        {
            // The answer to an invoke is the invoke's own; what else is said then goes the long way.
            Way = ExpectsReplies(activity) && activity.Type != ActivityTypes.Invoke ? Way.Body : Way.Outbox,
            OpensDialogs = !playground,
            Files = files,
            Reference = (ConversationReference.Of(activity, channel) with { Standing = Left(activity) }).Write(),
        };
    }

    public static bool ExpectsReplies(IncomingActivity activity) => activity.DeliveryMode == "expectReplies";

    /// <summary>
    /// Whether somebody is new here. Teams tells of one installation twice, in either order or at once: the key they share lets only the first
    /// be greeted.
    /// </summary>
    public static bool Arrives(IncomingActivity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action is "add" or "add-upgrade",
        ActivityTypes.ConversationUpdate => activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) ?? false,
        _ => false,
    };

    // Who takes the app away wants no more from it; whoever speaks there again, or installs it, brings a reference without this.
    private static Standing? Left(IncomingActivity activity)
        => activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" or "remove-upgrade" }
            ? new Standing(Standing.Cause.Removed, Time(activity.Timestamp), "installationUpdate")
            : null;

    private static DateTimeOffset Time(string? timestamp)
        => DateTimeOffset.TryParse(timestamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : default;

    // Only Teams and Microsoft 365 say who somebody is in the directory; elsewhere the member is the sender's own invention.
    private static string Person(string channel, ChannelAccount from)
        => channel is "msteams" or "agents" && !string.IsNullOrEmpty(from.AadObjectId) ? from.AadObjectId : $"{channel}:{from.Id}";

    private static IEnumerable<string> Keys(Address address, IncomingActivity activity)
    {
        if (!string.IsNullOrEmpty(activity.Id))
        {
            yield return $"activity:{address}/{activity.Id}";
        }

        if (Arrives(activity))
        {
            yield return $"arrived:{address}";
        }
    }
}
