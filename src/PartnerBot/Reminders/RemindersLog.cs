namespace PartnerBot.Reminders;

internal static partial class RemindersLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} reminders of one person could not be delivered; they are tried again later.")]
    public static partial void Failed(this ILogger log, Exception trouble, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "What comes back for one person could not be put down anew; it is once what is damaged is mended.")]
    public static partial void NotPutDown(this ILogger log, Exception trouble);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminders wait: nothing can be kept at the moment.")]
    public static partial void Stopped(this ILogger log, Exception trouble);
}
