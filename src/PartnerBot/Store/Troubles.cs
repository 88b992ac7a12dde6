using PartnerBot.Store.Sqlite;
using SQLitePCL;
using PartnerBot.Turns;

namespace PartnerBot.Store;

/// <summary>What SQLite reports, as sentences that say what to do.</summary>
internal static class Troubles
{
    public static StoreTrouble Keeping(SqliteFault fault, string file) => new($"Nothing of it was kept: {Sentence(fault, file)}", fault);

    public static StoreTrouble Reading(SqliteFault fault, string file) => new($"It cannot be read now: {Sentence(fault, file)}", fault);

    public static StoreTrouble Starting(SqliteFault fault, string file) => new($"PartnerBot does not start: {Sentence(fault, file)}", fault);

    public static StoreTrouble Gone(string file) => new(
        $"The database {file} is gone while PartnerBot runs. Stop PartnerBot and put the file back or restore the last backup; nothing new is kept until then.");

    private static string Sentence(SqliteFault fault, string file) => fault.Kind switch
    {
        raw.SQLITE_FULL => $"the disk that holds {file} is full; free some space, PartnerBot goes on by itself.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
            $"{file} cannot be written; give the account that runs PartnerBot the right to write it and its folder.",
        raw.SQLITE_CANTOPEN => $"{file} cannot be opened; check that the folder is there and that the account that runs PartnerBot may use it.",
        raw.SQLITE_IOERR => $"the disk that holds {file} does not answer as it should ({fault.Message}); check the disk, PartnerBot goes on by itself.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB =>
            $"the database {file} is damaged ({fault.Message}); keep a copy of the folder and restore the last backup.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"another program holds {file}; end it (a backup tool, an open database browser).",
        _ => $"the database {file} refused the work ({fault.Message}).",
    };
}
