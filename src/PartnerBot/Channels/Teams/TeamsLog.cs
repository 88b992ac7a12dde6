namespace PartnerBot.Channels.Teams;

internal static partial class TeamsLog
{
    [LoggerMessage(20, LogLevel.Error, "What took too long on channel {Channel} could not be kept, and nobody was told.")]
    public static partial void NotSaid(this ILogger log, string channel, Exception trouble);

    [LoggerMessage(21, LogLevel.Warning, "Outgoing activity {Number} was answered in time but could not be taken out of the outbox; it is sent after the next start.")]
    public static partial void NotDropped(this ILogger log, long number, Exception trouble);
}
