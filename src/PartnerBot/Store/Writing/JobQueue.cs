namespace PartnerBot.Store.Writing;

/// <summary>
/// What waits for the writer. It takes everything that is there: turns that ask at the same time share one commit, and none waits for
/// company when the writer is idle.
/// </summary>
internal sealed class JobQueue
{
    private const int MostJobs = 256;
    private const int MostBytes = 2 << 20;

    // How long a patient job waits for a commit to ride along with.
    private const int PatienceInMilliseconds = 100;

    private readonly object gate = new();
    private readonly Queue<Job> eager = new();
    private readonly Queue<Job> patient = new();
    private bool closed;

    public bool Closed => closed;

    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    public void Add(Job job)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(SqliteStore));
            var queue = job.Patient ? patient : eager;
            queue.Enqueue(job);
            if (queue.Count == 1)
            {
                Monitor.Pulse(gate);
            }
        }
    }

    /// <summary>Puts patient jobs of a failed commit back, to be tried with a later one.</summary>
    public void Return(Job job)
    {
        lock (gate)
        {
            patient.Enqueue(job);
        }
    }

    public void Close()
    {
        lock (gate)
        {
            closed = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Waits for work and moves it into the batch; false when the queue is closed and empty.</summary>
    public bool Take(List<Job> batch)
    {
        batch.Clear();
        lock (gate)
        {
            var waited = false;
            while (eager.Count == 0 && !closed && !(waited && patient.Count > 0))
            {
                waited = !Monitor.Wait(gate, patient.Count > 0 ? PatienceInMilliseconds : Timeout.Infinite);
            }

            Fill(batch);
            return batch.Count > 0;
        }
    }

    private void Fill(List<Job> batch)
    {
        var bytes = 0;
        // Patient ones first: they are older, and a store that closes must not forget them.
        while (batch.Count < MostJobs && bytes < MostBytes && (patient.TryDequeue(out var job) || eager.TryDequeue(out job)))
        {
            batch.Add(job);
            bytes += job.Size;
        }
    }
}
