using Knowledge.Searching.Keeping;
using PartnerBot.Conversations.Knowing;

namespace PartnerBot.Turns;

/// <summary>Reads the library's own articles again when one of them changes, a moment after the last change; a faulty file is named, never fatal.</summary>
internal sealed partial class ShelfWatch(Bookcase bookcase, string? folder, TimeProvider time, ILogger<ShelfWatch> log) : IHostedService, IDisposable
{
    // Editors write a file in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private FileSystemWatcher? watcher;
    private ITimer? timer;

    public Task StartAsync(CancellationToken stop)
    {
        Name(bookcase.Desk);
        if (bookcase.Desk.Index != IndexState.Taken)
        {
            NotTaken(log, bookcase.Desk.Index.ToString());
        }

        if (folder is null || !Directory.Exists(folder))
        {
            return Task.CompletedTask;
        }

        timer = time.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        watcher = new FileSystemWatcher(folder, "*.md") { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Soon();
        watcher.Created += (_, _) => Soon();
        watcher.Deleted += (_, _) => Soon();
        watcher.Renamed += (_, _) => Soon();
        watcher.EnableRaisingEvents = true;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken stop) => Task.CompletedTask;

    public void Dispose()
    {
        watcher?.Dispose();
        timer?.Dispose();
    }

    private void Soon() => timer!.Change(Quiet, Timeout.InfiniteTimeSpan);

    private void Reload()
    {
        try
        {
            var desk = TurnRegistration.OpenDesk(folder);
            bookcase.Replace(desk);
            Reloaded(log);
            Name(desk);
        }
        catch (IOException busy)
        {
            // Somebody still writes: the shelf stays as it was, and is read with the next change.
            NotReloaded(log, busy);
            Soon();
        }
    }

    private void Name(Desk desk)
    {
        foreach (var fault in desk.Faults)
        {
            LeftOut(log, fault.ToString());
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The library's own articles were read again.")]
    private static partial void Reloaded(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The library's own articles could not be read; the shelf stays as it was.")]
    private static partial void NotReloaded(ILogger log, Exception busy);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The index of the shelf, knowledge/shelf.index beside the program, was not used ({State}). The articles were read anew instead: answers are the same, but each start takes seconds longer. Build or publish PartnerBot again and put the whole new folder in place.")]
    private static partial void NotTaken(ILogger log, string state);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Fault}")]
    private static partial void LeftOut(ILogger log, string fault);
}
