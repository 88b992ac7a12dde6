using SQLitePCL;

namespace PartnerBot.Store.Sqlite;

/// <summary>
/// One SQLite connection, used by one thread at a time. It speaks to SQLite without ADO.NET between: a turn is a dozen tiny statements,
/// and each costs 2 to 4 µs and 470 bytes less this way.
/// </summary>
internal sealed class Connection : IDisposable
{
    private const int NoCheckpointOnClose = 1006;
    private readonly sqlite3 handle;
    private readonly List<Statement> statements = [];

    static Connection() => Batteries_V2.Init();

    private Connection(string file, int access)
    {
        // Never OPEN_CREATE: a database that is not there must be noticed, not replaced by an empty one.
        var code = raw.sqlite3_open_v2(file, out handle, access | raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_PRIVATECACHE, null);
        if (code != raw.SQLITE_OK)
        {
            var fault = new SqliteFault(code, raw.sqlite3_errstr(code).utf8_to_string());
            handle.Dispose();
            throw fault;
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, 5000);
    }

    internal sqlite3 Handle => handle;

    public int Changes => raw.sqlite3_changes(handle);

    public long LastNumber => raw.sqlite3_last_insert_rowid(handle);

    /// <summary>
    /// The one connection that writes and checkpoints. Its page cache is small on purpose: SQLite walks all of it at every commit, and what turns
    /// need again is remembered above it.
    /// </summary>
    /// <exception cref="SqliteFault">The file is not there, not readable or not a database.</exception>
    public static Connection ToWrite(string file) => Prepared(new Connection(file, raw.SQLITE_OPEN_READWRITE), """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA mmap_size = 0;
        PRAGMA cache_size = -8192;
        PRAGMA temp_store = MEMORY;
        PRAGMA journal_size_limit = 67108864;
        PRAGMA wal_autocheckpoint = 4000;
        """);

    /// <summary>A connection that can neither write nor checkpoint.</summary>
    public static Connection ToRead(string file) => Prepared(new Connection(file, raw.SQLITE_OPEN_READONLY), """
        PRAGMA query_only = ON;
        PRAGMA mmap_size = 0;
        PRAGMA cache_size = -8192;
        PRAGMA wal_autocheckpoint = 0;
        """);

    /// <summary>A statement that is prepared when it is first used and kept for the connection's life.</summary>
    public Statement Statement(string sql)
    {
        var statement = new Statement(this, sql);
        statements.Add(statement);
        return statement;
    }

    public void Run(string sql) => Check(raw.sqlite3_exec(handle, sql));

    public string Ask(string sql)
    {
        using var statement = new Statement(this, sql);
        using var rows = statement.Rows();
        return rows.Next() ? rows.Text(0) : "";
    }

    public long Number(string sql)
    {
        using var statement = new Statement(this, sql);
        using var rows = statement.Rows();
        return rows.Next() ? rows.Long(0) : 0;
    }

    /// <summary>Brings all of the log into the database, makes both durable and cuts the log to nothing.</summary>
    public void Checkpoint() => Check(raw.sqlite3_wal_checkpoint_v2(handle, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _));

    internal void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw new SqliteFault(code, raw.sqlite3_errmsg(handle).utf8_to_string());
        }
    }

    /// <summary>Closes without a checkpoint: after a fault the log is what recovery needs. An orderly close calls <see
    /// cref="Checkpoint"/> before.</summary>
    public void Dispose()
    {
        statements.ForEach(statement => statement.Dispose());
        handle.Dispose();
    }

    private static Connection Prepared(Connection connection, string pragmas)
    {
        try
        {
            raw.sqlite3_db_config(connection.handle, NoCheckpointOnClose, 1, out _);
            connection.Run(pragmas);
            return connection;
        }
        catch (SqliteFault)
        {
            connection.Dispose();
            throw;
        }
    }
}
