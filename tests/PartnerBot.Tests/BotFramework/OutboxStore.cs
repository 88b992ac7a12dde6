using System.Collections.Concurrent;
using System.Threading.Channels;
using PartnerBot.Planning.Records;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>The part of a store that the outbox uses, in memory.</summary>
internal sealed class OutboxStore : IStore
{
    private readonly Channel<(long Number, string? Parked)> settled = Channel.CreateUnbounded<(long, string?)>();

    private int read;

    public StoreTrouble? Trouble => null;

    public List<Outbound> Left { get; } = [];

    /// <summary>Told of each settling, before its sender goes on.</summary>
    public Action<long, string?>? Settled { get; set; }

    /// <summary>Numbers whose settling fails once.</summary>
    public ConcurrentDictionary<long, bool> Closed { get; } = new();

    /// <summary>The next outbound that is settled, and why if it is parked.</summary>
    public ValueTask<(long Number, string? Parked)> NextSettled() => settled.Reader.ReadAsync();

    public bool NothingSettled => settled.Reader.Count == 0;

    public Task Settle(long outbound, string? parkedBecause = null)
    {
        Kept.TryRemove(outbound, out _);
        Settled?.Invoke(outbound, parkedBecause);
        settled.Writer.TryWrite((outbound, parkedBecause));
        return Closed.TryRemove(outbound, out _) ? Task.FromException(new StoreTrouble("closed")) : Task.CompletedTask;
    }

    public async IAsyncEnumerable<Outbound> Unsent([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
    {
        await Task.Yield();
        foreach (var item in Left)
        {
            yield return item;
        }
    }

    /// <summary>What was kept, as long as it is not settled.</summary>
    public ConcurrentDictionary<long, Outbound> Kept { get; } = new();

    public ValueTask<Outbound?> Unsent(long number, CancellationToken stop = default)
    {
        Interlocked.Increment(ref read);
        return new(Kept.GetValueOrDefault(number));
    }

    /// <summary>How often a single one was read.</summary>
    public int Read => read;

    public ValueTask<Recalled> Recall(Recalling what, CancellationToken stop = default) => throw new NotSupportedException();

    public Task<Kept> Keep(Keeping what) => throw new NotSupportedException();

    public ValueTask<StoredPlan?> Plan(string id, CancellationToken stop = default) => throw new NotSupportedException();

    public IAsyncEnumerable<Logged> Log(Address address, long after, int most, CancellationToken stop = default) => throw new NotSupportedException();

    /// <summary>How conversations are reached, as if somebody had spoken there.</summary>
    public ConcurrentDictionary<Address, byte[]> Reached { get; } = new();

    public ValueTask<StoredConversation?> Conversation(Address address, CancellationToken stop = default)
        => new(Reached.TryGetValue(address, out var reference) ? new StoredConversation(1, [], reference, "anna", null, 0) : null);

    public Task<bool> Refer(Address address, byte[] seen, byte[] reference) => Task.FromResult(Reached.TryUpdate(address, reference, seen));

    public ValueTask<string?> ConversationOf(string channel, string person, CancellationToken stop = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<LibraryRecord>> Records(string kind, CancellationToken stop = default) => throw new NotSupportedException();

    /// <summary>What was kept beside the conversations.</summary>
    public ConcurrentDictionary<RecordKey, LibraryRecord> Beside { get; } = new();

    public ValueTask<LibraryRecord?> Record(RecordKey key, CancellationToken stop = default) => new(Beside.GetValueOrDefault(key));

    public Task<bool> Keep(IReadOnlyList<RecordChange> changes, AuditLine audit, DateTimeOffset at)
    {
        foreach (var change in changes)
        {
            var key = new RecordKey(change.Kind, change.Id);
            if ((Beside.GetValueOrDefault(key)?.Version ?? 0) != change.Seen)
            {
                return Task.FromResult(false);
            }

            Beside[key] = new LibraryRecord(change.Kind, change.Id, change.Seen + 1, change.Json!);
        }

        return Task.FromResult(true);
    }

    public Task KeepFile(Upload file) => throw new NotSupportedException();

    public ValueTask<Upload?> File(string id, CancellationToken stop = default) => throw new NotSupportedException();

    public ValueTask<Upload?> Evidence(string id, string plan, CancellationToken stop = default) => throw new NotSupportedException();

    public byte[] Secret(string name) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
