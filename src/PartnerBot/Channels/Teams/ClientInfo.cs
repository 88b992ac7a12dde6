using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.Teams;

/// <summary>What a Teams client says of its person in the entity <c>clientInfo</c>: language and time zone, where the activity itself is silent.</summary>
internal static class ClientInfo
{
    public static IncomingActivity Complete(IncomingActivity activity)
    {
        if (activity.Entities?.FirstOrDefault(entity => InvokeValue.At(entity, "type").Text() == "clientInfo") is not { ValueKind: JsonValueKind.Object } info)
        {
            return activity;
        }

        return activity with
        {
            Locale = activity.Locale is { Length: > 0 } locale ? locale : InvokeValue.At(info, "locale").Text(),
            LocalTimezone = activity.LocalTimezone is { Length: > 0 } zone ? zone : InvokeValue.At(info, "timezone").Text(),
        };
    }
}
