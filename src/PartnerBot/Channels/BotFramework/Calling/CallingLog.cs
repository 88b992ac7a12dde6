using PartnerBot.Access.Tokens;

namespace PartnerBot.Channels.BotFramework.Calling;

internal static partial class CallingLog
{
    [LoggerMessage(1, LogLevel.Warning, "/api/messages answered 401: {Fault} ({Times} since the last such line).")]
    public static partial void Unauthenticated(this ILogger log, TokenFault fault, int times);

    [LoggerMessage(2, LogLevel.Warning, "/api/messages answered 403: {Objection} ({Times} since the last such line).")]
    public static partial void Forbidden(this ILogger log, Objection objection, int times);

    [LoggerMessage(3, LogLevel.Information, "/api/messages checks the tokens of app {App}; keys from {Host}.")]
    public static partial void TokensChecked(this ILogger log, string app, string host);

    [LoggerMessage(4, LogLevel.Warning, "/api/messages lets in every organisation: MicrosoftAppType is MultiTenant and Teams:AllowedTenants names none.")]
    public static partial void EveryTenant(this ILogger log);

    [LoggerMessage(5, LogLevel.Information, "/api/messages also takes tokens of the Bot Framework Emulator (Development).")]
    public static partial void EmulatorTokens(this ILogger log);
}
