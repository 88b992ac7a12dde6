using System.Text;
using SQLitePCL;

namespace PartnerBot.Store.Sqlite;

/// <summary>What a statement answers, row by row. Disposing makes the statement ready for its next use.</summary>
internal readonly ref struct Rows(Statement statement)
{
    public bool Next() => statement.Step();

    public long Long(int column) => raw.sqlite3_column_int64(statement.Prepared, column);

    public DateTimeOffset Time(int column) => DateTimeOffset.FromUnixTimeMilliseconds(Long(column));

    // As a blob: SQLite hands out a text up to its first NUL otherwise.
    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement.Prepared, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement.Prepared, column).ToArray();

    public byte[]? BytesOrNull(int column) => IsNull(column) ? null : Bytes(column);

    public void Dispose() => statement.Reset();

    private bool IsNull(int column) => raw.sqlite3_column_type(statement.Prepared, column) == raw.SQLITE_NULL;
}
