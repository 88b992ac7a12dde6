using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using PartnerBot.Planning.Records;
using PartnerBot.Turns;

namespace PartnerBot.Tests.DirectLine;

/// <summary>A store that forgets when the test ends; keeps the promises of the real one as far as channels can see them.</summary>
internal sealed class MemoryStore : IStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<Address, (StoredConversation Head, List<Logged> Log)> conversations = [];
    private readonly Dictionary<string, byte[]?> keys = [];
    private readonly ConcurrentDictionary<string, Upload> files = new();
    private readonly ConcurrentDictionary<string, byte[]> secrets = new();

    /// <summary>When set, nothing can be kept or read.</summary>
    public bool IsBroken { get; set; }

    public StoreTrouble? Trouble => null;

    public int Turns { get; private set; }

    public IReadOnlyCollection<Upload> Files => [.. files.Values];

    public ValueTask<Recalled> Recall(Recalling what, CancellationToken stop = default)
    {
        Check();
        lock (gate)
        {
            return ValueTask.FromResult(new Recalled
            {
                Used = [.. what.Keys.Where(keys.ContainsKey).Select(key => new UsedKey(key, keys[key]))],
                Conversation = conversations.TryGetValue(what.Address, out var kept) ? kept.Head : null,
            });
        }
    }

    public Task<Kept> Keep(Keeping what)
    {
        Check();
        lock (gate)
        {
            if (what.Keys.FirstOrDefault(keys.ContainsKey) is { } used)
            {
                return Task.FromResult<Kept>(new Kept.Before(keys[used]));
            }

            var log = conversations.TryGetValue(what.Address, out var kept) ? kept.Log : [];
            if (what.Conversation.Version != (kept.Head?.Version ?? 0) + 1)
            {
                return Task.FromResult<Kept>(new Kept.Overtaken());
            }

            log.AddRange(what.Log);
            conversations[what.Address] = (what.Conversation, log);
            foreach (var key in what.Keys)
            {
                keys[key] = what.Answer;
            }

            Turns++;
            return Task.FromResult<Kept>(new Kept.Done([]));
        }
    }

    public ValueTask<StoredPlan?> Plan(string id, CancellationToken stop = default) => ValueTask.FromResult<StoredPlan?>(null);

    public async IAsyncEnumerable<Logged> Log(Address address, long after, int most, [EnumeratorCancellation] CancellationToken stop = default)
    {
        Check();
        await Task.Yield();
        List<Logged> page;
        lock (gate)
        {
            page = conversations.TryGetValue(address, out var kept) ? [.. kept.Log.Where(logged => logged.Number > after).Take(most)] : [];
        }

        foreach (var logged in page)
        {
            yield return logged;
        }
    }

    public ValueTask<StoredConversation?> Conversation(Address address, CancellationToken stop = default)
    {
        Check();
        lock (gate)
        {
            return ValueTask.FromResult(conversations.TryGetValue(address, out var kept) ? kept.Head : null);
        }
    }

    public Task<bool> Refer(Address address, byte[] seen, byte[] reference) => throw new NotSupportedException();

    public ValueTask<string?> ConversationOf(string channel, string person, CancellationToken stop = default)
    {
        Check();
        lock (gate)
        {
            return ValueTask.FromResult(conversations.Where(pair => pair.Key.Channel == channel && pair.Value.Head.Person == person).Select(pair => pair.Key.Conversation).LastOrDefault());
        }
    }

    public async IAsyncEnumerable<Outbound> Unsent([EnumeratorCancellation] CancellationToken stop = default)
    {
        await Task.CompletedTask;
        yield break;
    }

    public ValueTask<Outbound?> Unsent(long number, CancellationToken stop = default) => new((Outbound?)null);

    public Task Settle(long outbound, string? parkedBecause = null) => Task.CompletedTask;

    public ValueTask<IReadOnlyList<LibraryRecord>> Records(string kind, CancellationToken stop = default) => throw new NotSupportedException();

    public ValueTask<LibraryRecord?> Record(RecordKey key, CancellationToken stop = default) => throw new NotSupportedException();

    public Task<bool> Keep(IReadOnlyList<RecordChange> changes, AuditLine audit, DateTimeOffset at) => throw new NotSupportedException();

    public Task KeepFile(Upload file)
    {
        Check();
        files[file.Id] = file;
        return Task.CompletedTask;
    }

    public ValueTask<Upload?> File(string id, CancellationToken stop = default) => ValueTask.FromResult(files.GetValueOrDefault(id));

    public ValueTask<Upload?> Evidence(string id, string plan, CancellationToken stop = default) => throw new NotSupportedException();

    public byte[] Secret(string name) => secrets.GetOrAdd(name, _ => RandomNumberGenerator.GetBytes(32));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Check()
    {
        if (IsBroken)
        {
            throw new StoreTrouble("The disk is full.");
        }
    }
}
