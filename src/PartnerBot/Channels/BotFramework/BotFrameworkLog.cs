namespace PartnerBot.Channels.BotFramework;

internal static partial class BotFrameworkLog
{
    [LoggerMessage(1, LogLevel.Information, "/api/messages takes calls without a token, from programs on this machine only (Development, no MicrosoftAppId).")]
    public static partial void Neighbourly(this ILogger log);

    [LoggerMessage(3, LogLevel.Information, "/api/messages refuses every call with 401: no MicrosoftAppId is set.")]
    public static partial void Closed(this ILogger log);

    [LoggerMessage(4, LogLevel.Error, "A turn on channel {Channel} could not be kept; answered 503.")]
    public static partial void NotKept(this ILogger log, string channel, Exception trouble);

    [LoggerMessage(5, LogLevel.Warning, "Outgoing activity {Number} is parked: {Reason}")]
    public static partial void Parked(this ILogger log, long number, string reason);

    [LoggerMessage(6, LogLevel.Information, "Outgoing activity {Number} waits {Wait} before try {Try}: {Reason}")]
    public static partial void Waits(this ILogger log, long number, TimeSpan wait, int @try, string reason);

    [LoggerMessage(7, LogLevel.Error, "Outgoing activity {Number} could not be settled; it is sent again after the next start.")]
    public static partial void Unsettled(this ILogger log, long number, Exception trouble);

    [LoggerMessage(8, LogLevel.Error, "Outgoing activity {Number} broke its sender.")]
    public static partial void Broke(this ILogger log, long number, Exception trouble);

    [LoggerMessage(9, LogLevel.Information, "{Count} outgoing activities were left from before and are sent now.")]
    public static partial void SendsAgain(this ILogger log, int count);
}
