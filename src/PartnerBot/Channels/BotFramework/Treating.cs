using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework;

/// <summary>
/// Which activities are worth a turn. Typing, reactions, edits, deletions and whatever a channel may yet invent are acknowledged,
/// so that it does not send them again.
/// </summary>
internal static class Treating
{
    public static Treatment Of(IncomingActivity activity) => activity.Type switch
    {
        _ when IsOurs(activity) => Treatment.Ignore,
        ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate => Treatment.Turn,
        ActivityTypes.Invoke => Treatment.Invoke,
        _ => Treatment.Ignore,
    };

    // Some channels hand a bot its own words; to answer those would never end.
    private static bool IsOurs(IncomingActivity activity)
        => activity.From!.Id == activity.Recipient?.Id || "bot".Equals(activity.From.Role, StringComparison.OrdinalIgnoreCase);
}
