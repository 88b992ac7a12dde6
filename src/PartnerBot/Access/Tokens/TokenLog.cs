namespace PartnerBot.Access.Tokens;

internal static partial class TokenLog
{
    [LoggerMessage(1, LogLevel.Warning, "The signing keys of {Host} could not be read: {Reason}.")]
    public static partial void KeysNotRead(this ILogger log, string host, string reason);
}
