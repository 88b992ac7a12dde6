using System.Collections.Concurrent;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>The open streams, one per conversation.</summary>
internal sealed class Streams : IListeners, IDisposable
{
    // Another process on the same store may add to a log unheard (a second machine, a reminder).
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<string, LiveStream> open = new(StringComparer.Ordinal);
    private readonly ITimer timer;

    public Streams(TimeProvider clock)
        => timer = clock.CreateTimer(_ => LookEverywhere(), null, LookAgain, LookAgain);

    public void Hear(Address address, IReadOnlyList<Logged> added)
    {
        if (address.Channel == Overwriting.Channel && open.TryGetValue(address.Conversation, out var stream))
        {
            stream.Offer(added);
        }
    }

    /// <summary>From now on this stream hears; an older one of the same conversation ends.</summary>
    public void Enter(string conversation, LiveStream stream)
    {
        LiveStream? older = null;
        open.AddOrUpdate(conversation, stream, (_, before) =>
        {
            older = before;
            return stream;
        });
        older?.End(StreamEnd.Collision);
    }

    public void Leave(string conversation, LiveStream stream)
        => open.TryRemove(new KeyValuePair<string, LiveStream>(conversation, stream));

    public void Dispose() => timer.Dispose();

    private void LookEverywhere()
    {
        foreach (var stream in open.Values)
        {
            stream.Offer([]);
        }
    }
}
