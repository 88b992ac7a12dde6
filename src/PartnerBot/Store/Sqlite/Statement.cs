using System.Text;
using SQLitePCL;

namespace PartnerBot.Store.Sqlite;

/// <summary>A prepared statement: <see cref="With(string?)"/> in the order of its parameters, then <see cref="Run"/> or <see
/// cref="Rows"/>.</summary>
internal sealed class Statement(Connection connection, string sql) : IDisposable
{
    private const int Large = 1 << 20;
    private sqlite3_stmt? prepared;
    private int next;
    private bool large;

    internal sqlite3_stmt Prepared => prepared ?? Prepare();

    public Statement With(long value)
    {
        connection.Check(raw.sqlite3_bind_int64(Prepared, ++next, value));
        return this;
    }

    public Statement With(long? value) => value is { } known ? With(known) : With((string?)null);

    public Statement With(DateTimeOffset value) => With(value.ToUnixTimeMilliseconds());

    public Statement With(string? value)
    {
        if (value is null)
        {
            connection.Check(raw.sqlite3_bind_null(Prepared, ++next));
            return this;
        }

        // One byte more, so that an empty text has an address: SQLite takes a null pointer for NULL.
        var most = (value.Length * 3) + 1;
        Span<byte> bytes = most <= 1024 ? stackalloc byte[1024] : new byte[most];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        connection.Check(length == 0
            ? raw.sqlite3_bind_text(Prepared, ++next, "")
            : raw.sqlite3_bind_text(Prepared, ++next, bytes[..length]));
        return this;
    }

    public Statement With(byte[]? value)
    {
        large |= value?.Length > Large;
        connection.Check(value switch
        {
            null => raw.sqlite3_bind_null(Prepared, ++next),
            [] => raw.sqlite3_bind_zeroblob(Prepared, ++next, 0),
            _ => raw.sqlite3_bind_blob(Prepared, ++next, value),
        });
        return this;
    }

    /// <summary>Runs to the end and tells how many rows it changed.</summary>
    public int Run()
    {
        var code = raw.sqlite3_step(Prepared);
        if (code is raw.SQLITE_DONE)
        {
            Reset();
            return connection.Changes;
        }

        Fail(code);
        throw new InvalidOperationException("A statement that was run for its effect has answered with rows.");
    }

    public Rows Rows()
    {
        _ = Prepared;
        return new Rows(this);
    }

    internal bool Step()
    {
        var code = raw.sqlite3_step(Prepared);
        if (code is raw.SQLITE_ROW)
        {
            return true;
        }

        if (code is not raw.SQLITE_DONE)
        {
            Fail(code);
        }

        return false;
    }

    internal void Reset()
    {
        raw.sqlite3_reset(Prepared);
        next = 0;
        if (large)
        {
            raw.sqlite3_clear_bindings(Prepared);
            large = false;
        }
    }

    public void Dispose() => prepared?.Dispose();

    private void Fail(int code)
    {
        try
        {
            connection.Check(code);
        }
        finally
        {
            Reset();
        }
    }

    private sqlite3_stmt Prepare()
    {
        connection.Check(raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return prepared = statement;
    }
}
