using System.Collections.Concurrent;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Which conversations have begun. Those that have are remembered, so that not every message asks the store.</summary>
internal sealed class StartedConversations(IStore store)
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);
    private int count;

    public async ValueTask<bool> Know(string conversation, CancellationToken stop)
    {
        if (known.ContainsKey(conversation))
        {
            return true;
        }

        if (await store.Conversation(new Address(Overwriting.Channel, conversation), stop) is null)
        {
            return false;
        }

        if (Interlocked.Increment(ref count) > Most)
        {
            known.Clear();
            Interlocked.Exchange(ref count, 0);
        }

        known[conversation] = true;
        return true;
    }
}
