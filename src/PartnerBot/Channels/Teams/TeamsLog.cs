namespace PartnerBot.Channels.Teams;

internal static partial class TeamsLog
{
    [LoggerMessage(20, LogLevel.Error, "What took too long on channel {Channel} could not be kept, and nobody was told.")]
    public static partial void NotSaid(this ILogger log, string channel, Exception trouble);
}
