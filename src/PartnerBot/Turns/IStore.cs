using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>
/// What turns and channels ask of the place where everything is kept. One process-wide instance.
/// An answer is acknowledged only after <see cref="Keep"/> has returned <see cref="Kept.Done"/>, that is after its bytes are on the disk.
/// </summary>
public interface IStore : IAsyncDisposable
{
    /// <summary>Why nothing can be kept at the moment, or null. Reading goes on meanwhile.</summary>
    StoreTrouble? Trouble { get; }

    /// <summary>
    /// Recalls all that a turn needs, from one consistent view. Where the conversation is still in memory, used keys may be missed:
    /// <see cref="Keep"/> has the last word on them, and after its refusal the next recall is exact.
    /// </summary>
    ValueTask<Recalled> Recall(Recalling what, CancellationToken stop = default);

    /// <summary>Keeps all of a turn or nothing, durably. Turns that ask at the same time share one commit.</summary>
    Task<Kept> Keep(Keeping what);

    /// <summary>The plan's bytes and version, or null.</summary>
    ValueTask<StoredPlan?> Plan(string id, CancellationToken stop = default);

    /// <summary>What the log of a conversation holds after a watermark, oldest first, at most <paramref name="most"/>; empty where there is no such conversation.</summary>
    IAsyncEnumerable<Logged> Log(Address address, long after, int most, CancellationToken stop = default);

    /// <summary>The conversation's head without its state, or null when nothing was ever kept for it.</summary>
    ValueTask<StoredConversation?> Conversation(Address address, CancellationToken stop = default);

    /// <summary>Changes how a conversation is reached, unless it is reached otherwise by now; whether it did.</summary>
    /// <param name="seen">The reference that the change is based on.</param>
    Task<bool> Refer(Address address, byte[] seen, byte[] reference);

    /// <summary>The newest conversation that this person leads on a channel, or null.</summary>
    ValueTask<string?> ConversationOf(string channel, string person, CancellationToken stop = default);

    /// <summary>Outgoing activities that were kept and neither settled nor parked, oldest first: what a start has to send again.</summary>
    IAsyncEnumerable<Outbound> Unsent(CancellationToken stop = default);

    /// <summary>One of them; null when it was settled or parked, or cannot be read any more.</summary>
    ValueTask<Outbound?> Unsent(long number, CancellationToken stop = default);

    /// <summary>Marks outgoing activities as sent (they are removed) or as parked, with the reason; ends when the mark is on the disk.</summary>
    Task Settle(long outbound, string? parkedBecause = null);

    /// <summary>All records of a kind, by id.</summary>
    ValueTask<IReadOnlyList<LibraryRecord>> Records(string kind, CancellationToken stop = default);

    /// <summary>A record, or null.</summary>
    ValueTask<LibraryRecord?> Record(RecordKey key, CancellationToken stop = default);

    /// <summary>Keeps records outside a turn, all or none; false when somebody was faster with one of them.</summary>
    Task<bool> Keep(IReadOnlyList<RecordChange> changes, AuditLine audit, DateTimeOffset at);

    /// <summary>Keeps an uploaded file apart from the log; at most 10 MB.</summary>
    Task KeepFile(Upload file);

    /// <summary>A kept file, or null.</summary>
    ValueTask<Upload?> File(string id, CancellationToken stop = default);

    /// <summary>A file that this plan speaks of, or null.</summary>
    ValueTask<Upload?> Evidence(string id, string plan, CancellationToken stop = default);

    /// <summary>A secret of the installation by name, made on first use: 32 random bytes that every machine of it shares.</summary>
    byte[] Secret(string name);
}
