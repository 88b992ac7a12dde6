using SQLitePCL;

namespace PartnerBot.Store.Sqlite;

/// <summary>What SQLite answered instead of doing its work. Leaves this folder only as a <see cref="StoreTrouble"/>.</summary>
/// <param name="code">Extended result code, <see href="https://www.sqlite.org/rescode.html"/>.</param>
internal sealed class SqliteFault(int code, string message) : Exception($"SQLite {code}: {message}")
{
    public int Code { get; } = code;

    /// <summary>The result code without its extension.</summary>
    public int Kind => Code & 0xff;

    /// <summary>SQLite itself saw that a page is not what it should be.</summary>
    public bool IsDamage => Kind is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;
}
