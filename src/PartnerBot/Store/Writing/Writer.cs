using PartnerBot.Store.Sqlite;
using SQLitePCL;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>
/// The one thread with the one connection that writes and checkpoints. Before SQLite 3.51.3 two connections that do so at the same time can
/// reset the write-ahead log under each other and corrupt the database; here there is never a second one.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private readonly string file;
    private readonly Pen pen;
    private readonly JobQueue queue;
    private readonly ILogger log;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Writer(string file, Connection opened, JobQueue queue, ILogger log)
    {
        (this.file, this.queue, this.log) = (file, queue, log);
        pen = new Pen(file, opened);
        new Thread(Work) { Name = "store", IsBackground = true }.Start();
    }

    /// <summary>Why the last commit failed; null when it did not.</summary>
    public StoreTrouble? Trouble { get; private set; }

    /// <summary>Whether the end was orderly: nothing is left in the log.</summary>
    public bool Clean { get; private set; }

    /// <summary>Ends when what waits is worked off and the log is in the database.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await ended.Task;
    }

    private void Work()
    {
        var batch = new List<Job>();
        while (queue.Take(batch))
        {
            Commit(batch);
        }

        Clean = pen.Lay(log);
        ended.SetResult();
    }

    private void Commit(List<Job> batch)
    {
        try
        {
            Try(batch);
        }
        catch (SqliteFault fault)
        {
            if (fault.Kind is raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH && batch.Count > 1)
            {
                // One turn's own mistake, not the disk's: the others shall not pay for it.
                batch.ForEach(job => Commit([job]));
                return;
            }

            Fail(batch, Troubles.Keeping(fault, file));
        }
        catch (StoreTrouble gone)
        {
            Fail(batch, gone);
        }
    }

    private void Try(List<Job> batch)
    {
        try
        {
            var on = pen.Take();
            on.BeginToWrite();
            batch.ForEach(job => job.Do(on));
            on.Commit();
            pen.MustBeThere();
        }
        catch (Exception fault) when (fault is SqliteFault or StoreTrouble)
        {
            // What SQLite believes after a failed write or fsync is not to be built upon.
            pen.Break();
            throw;
        }

        Trouble = null;
        batch.ForEach(job => job.Done());
    }

    private void Fail(List<Job> batch, StoreTrouble trouble)
    {
        if (Trouble?.Message != trouble.Message)
        {
            // Once, not ten times a second while the disk stays full.
            StoreLog.CommitFailed(log, trouble, batch.Count);
        }

        Trouble = trouble;
        foreach (var job in batch)
        {
            if (job.Patient && !queue.Closed)
            {
                queue.Return(job);
            }
            else
            {
                job.Fail(trouble);
            }
        }
    }
}
