namespace PartnerBot.Store;

/// <summary>What the store tells the log: numbers and ids, never what a person wrote.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(2001, LogLevel.Error, "A commit of {Count} failed; the connection is opened anew with the next one.")]
    public static partial void CommitFailed(ILogger log, Exception trouble, int count);

    [LoggerMessage(2002, LogLevel.Error, "The database could not be closed in order; the next start checks it.")]
    public static partial void NotClosed(ILogger log, Exception fault);

    [LoggerMessage(2003, LogLevel.Error, "The {Kind} {Id} is damaged on the disk and was left out.")]
    public static partial void LeftOut(ILogger log, string kind, string id);

    [LoggerMessage(2004, LogLevel.Information, "The store is open: {File}, schema {Schema}, SQLite {Version}.")]
    public static partial void Opened(ILogger log, string file, int schema, string version);

    [LoggerMessage(2005, LogLevel.Warning, "The last stop was not orderly; the database was checked and is whole.")]
    public static partial void Checked(ILogger log);
}
