using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework;

/// <summary>What an activity must say before anything is made of it. Identifiers are opaque: any text that is not empty will do.</summary>
internal static class Claims
{
    /// <summary>Null when complete.</summary>
    public static Refusal? Fault(IncomingActivity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
        {
            return Refusal.Bad("type is missing.");
        }

        if (string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            return Refusal.Bad("conversation.id is missing.");
        }

        if (string.IsNullOrEmpty(activity.From?.Id))
        {
            return Refusal.Bad("from.id is missing.");
        }

        return null;
    }

    /// <summary>Null when the address of the service is one; asked of callers who vouch for no address themselves.</summary>
    public static Refusal? ServiceFault(IncomingActivity activity)
        => Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.Scheme is "http" or "https"
            ? null
            : Refusal.Bad("serviceUrl is not an absolute http(s) address.");
}
