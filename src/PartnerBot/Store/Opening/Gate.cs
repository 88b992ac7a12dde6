using PartnerBot.Store.Sqlite;
using SQLitePCL;
using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>What must be true of SQLite before a single answer is kept.</summary>
internal static class Gate
{
    // Up to 3.51.2 SQLite may reset the write-ahead log wrongly when two connections write or checkpoint at the same time, and so corrupt the
    // database (fixed in 3.51.3). The package brings 3.50.4. PartnerBot is safe with it because exactly one connection of one process writes and
    // checkpoints; that is why the folder is locked, readers are read-only and no other program may checkpoint (Litestream and the like).
    // Older ones than 3.50.4 were never tried.
    private const int Oldest = 3_050_004;

    /// <exception cref="StoreTrouble"/>
    public static void Check(Connection writer, string file)
    {
        if (raw.sqlite3_libversion_number() < Oldest)
        {
            throw new StoreTrouble($"SQLite {raw.sqlite3_libversion().utf8_to_string()} is too old: install PartnerBot with the SQLite that it brings (3.50.4 or newer).");
        }

        Holds(writer, file, "journal_mode", "wal");
        Holds(writer, file, "synchronous", "2");
        Holds(writer, file, "secure_delete", "1");
        if (writer.Ask("PRAGMA mmap_size") is not ("" or "0"))
        {
            throw new StoreTrouble($"SQLite maps {file} into memory, which PartnerBot does not allow: install it with the SQLite that it brings.");
        }
    }

    private static void Holds(Connection writer, string file, string pragma, string wanted)
    {
        var found = writer.Ask($"PRAGMA {pragma}");
        if (found != wanted)
        {
            throw new StoreTrouble($"SQLite does not do {pragma}={wanted} for {file} (it says {found}): move Data:Path to a local disk, not a network share.");
        }
    }
}
