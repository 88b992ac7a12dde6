using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Benchmarks;

/// <summary>The least that durable turns cost: one writer, one row of 4 KB a turn, one commit for all that wait.</summary>
internal sealed class FloorRows : IDisposable
{
    private const int RowBytes = 4096;
    private readonly BlockingCollection<(string Id, TaskCompletionSource Kept)> waiting = [];
    private readonly SqliteConnection connection;
    private readonly Thread writer;

    public FloorRows(string folder)
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(folder, "floor.db")};Pooling=False");
        connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -32768;"
            + "CREATE TABLE turn (id TEXT PRIMARY KEY, json BLOB NOT NULL) WITHOUT ROWID;");
        writer = new Thread(Work) { Name = "floor", IsBackground = true };
        writer.Start();
    }

    public Task Keep(string id)
    {
        var kept = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Add((id, kept));
        return kept.Task;
    }

    public void Dispose()
    {
        waiting.CompleteAdding();
        writer.Join();
        waiting.Dispose();
        connection.Dispose();
    }

    private void Work()
    {
        using var begin = Command("BEGIN IMMEDIATE");
        using var commit = Command("COMMIT");
        using var insert = Command("INSERT INTO turn (id, json) VALUES ($id, $json)");
        var id = insert.Parameters.Add("$id", SqliteType.Text);
        var json = insert.Parameters.Add("$json", SqliteType.Blob);
        var row = new byte[RowBytes];
        var batch = new List<TaskCompletionSource>();
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            begin.ExecuteNonQuery();
            for (var next = first; ;)
            {
                Random.Shared.NextBytes(row.AsSpan(0, 64));
                (id.Value, json.Value) = (next.Id, row);
                insert.ExecuteNonQuery();
                batch.Add(next.Kept);
                if (!waiting.TryTake(out next))
                {
                    break;
                }
            }

            commit.ExecuteNonQuery();
            batch.ForEach(kept => kept.SetResult());
            batch.Clear();
        }
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql) => new(sql, connection);
}
