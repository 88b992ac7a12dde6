using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>Forgets delivery keys, uploads, codes, old reminders and deleted plans whose time is over, a little at a time, so that no turn waits long for it.</summary>
internal sealed class Housekeeping : IAsyncDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    private readonly JobQueue queue;
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private volatile bool ending;

    public Housekeeping(JobQueue queue, TimeProvider time)
    {
        (this.queue, this.time) = (queue, time);
        timer = time.CreateTimer(_ => _ = TidyWhenPossible(), null, Often, Often);
    }

    public bool Holds(Upload file) => time.GetUtcNow() < file.At + UploadTable.Life;

    /// <summary>Ends when nothing old is left.</summary>
    public async Task Tidy()
    {
        while (!ending && await Portion())
        {
        }
    }

    public ValueTask DisposeAsync()
    {
        ending = true;
        return timer.DisposeAsync();
    }

    private async Task TidyWhenPossible()
    {
        try
        {
            await Tidy();
        }
        catch (Exception later) when (later is StoreTrouble or ObjectDisposedException)
        {
            // The writer has logged it; the timer comes again.
        }
    }

    private Task<bool> Portion()
    {
        var now = time.GetUtcNow();
        var job = new JobOf<bool>(on => on.Keys.Forget(now) | on.Uploads.Forget(now) | on.OldRecords.Forget(now) | on.NoticeLists.Forget(now));
        queue.Add(job);
        return job.Task;
    }
}
