using PartnerBot.Planning.Records;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using PartnerBot.Store.Opening;
using PartnerBot.Store.Remembering;
using PartnerBot.Store.Tables;
using PartnerBot.Store.Writing;
using PartnerBot.Turns;

namespace PartnerBot.Store;

/// <summary>Keeps everything in one SQLite file. One writer with group commit, any number of readers beside it.</summary>
public sealed partial class SqliteStore : IStore
{
    private const int LargestUpload = 10 << 20;

    private readonly ConcurrentDictionary<string, byte[]> secrets = new(StringComparer.Ordinal);
    private readonly JobQueue queue = new();
    private readonly Recent recent = new();
    private readonly FolderLock alone;
    private readonly Writer writer;
    private readonly Readers readers;
    private readonly Housekeeping housekeeping;
    private readonly Memory memory;
    private bool disposed;

    private SqliteStore(DataFolder folder, FolderLock alone, TimeProvider time, ILogger log)
    {
        this.alone = alone;
        writer = new Writer(folder.Database, Door.Open(folder, alone, log), queue, log);
        readers = new Readers(folder.Database);
        memory = new Memory(readers, recent, log);
        housekeeping = new Housekeeping(queue, time);
    }

    /// <summary>Why nothing can be kept at the moment, or null. Reading goes on meanwhile.</summary>
    public StoreTrouble? Trouble => writer.Trouble;

    /// <summary>Opens the store of a folder, or makes it where there never was one.</summary>
    /// <param name="folder">Made with mode 0700 when it is not there.</param>
    /// <param name="time">Decides what is old enough to be forgotten.</param>
    /// <exception cref="StoreTrouble">It cannot or must not be opened; the message says what to do.</exception>
    public static SqliteStore Open(string folder, TimeProvider time, ILogger log)
    {
        var data = DataFolder.Make(folder);
        var alone = FolderLock.Take(data);
        try
        {
            return new SqliteStore(data, alone, time, log);
        }
        catch (StoreTrouble)
        {
            alone.Dispose();
            throw;
        }
    }

    public ValueTask<Recalled> Recall(Recalling what, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        return new(memory.Recall(what));
    }

    /// <exception cref="StoreTrouble">Nothing of the turn was kept.</exception>
    /// <exception cref="ArgumentException">Versions or numbers that do not follow each other.</exception>
    public Task<Kept> Keep(Keeping what)
    {
        TurnWriting.Check(what);
        var job = new JobOf<Kept>(on => TurnWriting.Keep(on, what))
        {
            Size = TurnWriting.Size(what),
            Kept = how => recent.Follow(what, how),
            Lost = recent.Clear,
        };
        queue.Add(job);
        return job.Task;
    }

    public ValueTask<StoredPlan?> Plan(string id, CancellationToken stop = default) => Look(on => on.WholePlans.Find(id), stop);

    public IAsyncEnumerable<Logged> Log(Address address, long after, int most, CancellationToken stop = default) =>
        memory.Log(address, after, most, stop).ToAsyncEnumerable();

    public ValueTask<StoredConversation?> Conversation(Address address, CancellationToken stop = default) =>
        recent.Conversation(address) is { } known ? new(known.Head()) : Look(on => on.Conversations.FindHead(address), stop);

    public Task<bool> Refer(Address address, byte[] seen, byte[] reference)
    {
        var job = new JobOf<bool>(on => on.Conversations.Refer(address, seen, reference)) { Size = reference.Length, Kept = _ => recent.Forget(address) };
        queue.Add(job);
        return job.Task;
    }

    public ValueTask<string?> ConversationOf(string channel, string person, CancellationToken stop = default) =>
        Look(on => on.Conversations.Newest(channel, person), stop);

    public async IAsyncEnumerable<Outbound> Unsent([EnumeratorCancellation] CancellationToken stop = default)
    {
        // Commits the settlements that still wait for a commit to ride along with.
        await Write(_ => true, 0);
        foreach (var line in memory.Unsent(stop))
        {
            yield return line;
        }
    }

    public ValueTask<Outbound?> Unsent(long number, CancellationToken stop = default) => Look(memory.Unsent(number), stop);

    /// <summary>
    /// Returns at once: the mark rides along with the next commit, within 100 ms. A crash before that sends the activity once more, which
    /// is
    /// what at-least-once means.
    /// </summary>
    public Task Settle(long outbound, string? parkedBecause = null)
    {
        queue.Add(new JobOf<bool>(on => LedgerWriting.Posted(on, outbound, parkedBecause)) { Patient = true });
        return Task.CompletedTask;
    }

    public ValueTask<IReadOnlyList<LibraryRecord>> Records(string kind, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        return new(memory.Records(kind));
    }

    public ValueTask<LibraryRecord?> Record(RecordKey key, CancellationToken stop = default) => Look(on => on.Records.Find(key), stop);

    public Task<bool> Keep(IReadOnlyList<RecordChange> changes, AuditLine audit, DateTimeOffset at) =>
        Write(on => RecordWriting.Keep(on, changes, audit, at), changes.Sum(change => change.Json?.Length ?? 0));

    /// <exception cref="ArgumentException">Larger than 10 MB.</exception>
    public Task KeepFile(Upload file)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(file.Bytes.Length, LargestUpload);
        return Write(on => on.Uploads.Add(file), file.Bytes.Length);
    }

    public ValueTask<Upload?> File(string id, CancellationToken stop = default) =>
        Look(on => on.Uploads.Find(id) is { } found && housekeeping.Holds(found) ? found : null, stop);

    public ValueTask<Upload?> Evidence(string id, string plan, CancellationToken stop = default) => Look(on => on.Uploads.Find(id, plan), stop);

    public byte[] Secret(string name) => [.. secrets.GetOrAdd(name, _ =>
        readers.Read(on => on.Secrets.Find(name))
        ?? Write(on => on.Secrets.FindOrAdd(name, RandomNumberGenerator.GetBytes(32)), 32).GetAwaiter().GetResult())];

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true))
        {
            return;
        }

        await housekeeping.DisposeAsync();
        readers.Dispose();
        await writer.DisposeAsync();
        if (writer.Clean)
        {
            alone.Stopped();
        }

        alone.Dispose();
    }

    /// <summary>Forgets now what is old enough.</summary>
    internal Task Tidy() => housekeeping.Tidy();

    /// <summary>For tests: what a turn needs as the disk has it, whatever is in memory.</summary>
    internal Recalled Reread(Recalling what) => memory.Read(what, anew: true);

    /// <summary>For tests: work on the writer's own connection.</summary>
    internal Task<T> Write<T>(Func<AllTables, T> work, int size)
    {
        var job = new JobOf<T>(work) { Size = size };
        queue.Add(job);
        return job.Task;
    }

    private ValueTask<T> Look<T>(Func<AllTables, T> look, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return new(readers.Read(look));
    }
}
