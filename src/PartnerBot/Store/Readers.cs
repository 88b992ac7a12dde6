using System.Collections.Concurrent;
using PartnerBot.Store.Sqlite;
using PartnerBot.Store.Tables;

namespace PartnerBot.Store;

/// <summary>Connections that only read, kept with their prepared statements for the next reader.</summary>
internal sealed class Readers(string file) : IDisposable
{
    private const int Most = 16;
    private readonly ConcurrentStack<AllTables> idle = new();
    private volatile bool closed;

    /// <summary>Reads with one statement.</summary>
    /// <exception cref="StoreTrouble"/>
    public T Read<T>(Func<AllTables, T> look) => With(look, inOneView: false);

    /// <summary>Reads with several statements that all see the same commit.</summary>
    /// <exception cref="StoreTrouble"/>
    public T ReadInOneView<T>(Func<AllTables, T> look) => With(look, inOneView: true);

    public void Dispose()
    {
        closed = true;
        while (idle.TryPop(out var tables))
        {
            tables.Dispose();
        }
    }

    private T With<T>(Func<AllTables, T> look, bool inOneView)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(SqliteStore));
        AllTables? tables = null;
        try
        {
            tables = idle.TryPop(out var known) ? known : new AllTables(Connection.ToRead(file));
            var found = inOneView ? InOneView(tables, look) : look(tables);
            Return(tables);
            return found;
        }
        catch (DamagedRecord)
        {
            // Closing ends the view that may be open.
            tables?.Dispose();
            throw;
        }
        catch (SqliteFault fault)
        {
            tables?.Dispose();
            throw Troubles.Reading(fault, file);
        }
    }

    private static T InOneView<T>(AllTables tables, Func<AllTables, T> look)
    {
        tables.Begin();
        var found = look(tables);
        tables.Commit();
        return found;
    }

    private void Return(AllTables tables)
    {
        if (closed || idle.Count >= Most)
        {
            tables.Dispose();
            return;
        }

        idle.Push(tables);
        if (closed)
        {
            Dispose();
        }
    }
}
