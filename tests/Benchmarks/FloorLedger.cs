using Microsoft.Data.Sqlite;

namespace Benchmarks;

/// <summary>The least that a ledger costs: rows are claimed, sent to nobody and settled, each step durable before the next.</summary>
internal static class FloorLedger
{
    private const int Batch = 256;

    /// <summary>Seconds for that many rows, and this process's processor time.</summary>
    public static (double Seconds, TimeSpan Used) Run(string folder, int rows)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "floor-ledger.db")};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;"
            + "CREATE TABLE notice (number INTEGER PRIMARY KEY, state INTEGER NOT NULL, text TEXT NOT NULL);"
            + "CREATE INDEX due ON notice (number) WHERE state = 0;");
        Run(connection, $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) INSERT INTO notice SELECT i, 0, 'remind' || i FROM n");
        using var claim = connection.CreateCommand();
        claim.CommandText = $"UPDATE notice SET state = 1 WHERE number IN (SELECT number FROM notice WHERE state = 0 LIMIT {Batch}) RETURNING number";
        using var settle = connection.CreateCommand();
        settle.CommandText = "UPDATE notice SET state = 3 WHERE number = $number";
        var number = settle.Parameters.Add("$number", SqliteType.Integer);
        var used = Environment.CpuUsage.TotalTime;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var claimed = new List<long>(); ;)
        {
            claimed.Clear();
            using (var reader = claim.ExecuteReader())
            {
                while (reader.Read())
                {
                    claimed.Add(reader.GetInt64(0));
                }
            }

            if (claimed.Count == 0)
            {
                return (watch.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime - used);
            }

            using var transaction = connection.BeginTransaction();
            settle.Transaction = transaction;
            foreach (var row in claimed)
            {
                number.Value = row;
                settle.ExecuteNonQuery();
            }

            transaction.Commit();
            settle.Transaction = null;
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
