using PartnerBot.Store.Sqlite;
using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>The writer's connection. After a fault it is thrown away and a new one taken for the next commit.</summary>
internal sealed class Pen(string file, Connection opened) : IDisposable
{
    private AllTables? tables = new(opened);

    /// <exception cref="SqliteFault">It cannot be opened, or what is in the log cannot be made durable.</exception>
    /// <exception cref="StoreTrouble">The database is gone.</exception>
    public AllTables Take() => tables ??= Reopened();

    /// <summary>A file that was moved or deleted under us takes writes gladly, and they are lost with the process.</summary>
    /// <exception cref="StoreTrouble">The database is gone.</exception>
    public void MustBeThere()
    {
        if (!File.Exists(file))
        {
            throw Troubles.Gone(file);
        }
    }

    public void Break()
    {
        tables?.Dispose();
        tables = null;
    }

    /// <summary>Brings the log into the database and closes; false when that failed.</summary>
    public bool Lay(ILogger log)
    {
        try
        {
            Take().Connection.Checkpoint();
            return true;
        }
        catch (Exception fault) when (fault is SqliteFault or StoreTrouble)
        {
            StoreLog.NotClosed(log, fault);
            return false;
        }
        finally
        {
            Dispose();
        }
    }

    public void Dispose() => Break();

    private AllTables Reopened()
    {
        MustBeThere();
        var connection = Connection.ToWrite(file);
        try
        {
            // After a failed fsync the log may hold pages that only memory knows. Nothing is added to it before all of it is durable.
            connection.Checkpoint();
            return new AllTables(connection);
        }
        catch (SqliteFault)
        {
            connection.Dispose();
            throw;
        }
    }
}
