using System.Threading.Channels;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>All conversations with something to send. A lane is either with a sender, or ready for one, or waiting for its alarm; never two of them.</summary>
internal sealed class Lanes
{
    private readonly Lock key = new();
    private readonly Dictionary<Address, Lane> lanes = [];
    private readonly Channel<Lane> ready = Channel.CreateUnbounded<Lane>();

    /// <summary>Lanes whose head may be sent now, each given out once.</summary>
    public IAsyncEnumerable<Lane> Ready => ready.Reader.ReadAllAsync();

    public void Add(IReadOnlyList<Outbound> outbound)
    {
        lock (key)
        {
            foreach (var item in outbound)
            {
                if (lanes.TryGetValue(item.Address, out var lane))
                {
                    lane.Waiting.Enqueue(item);
                    continue;
                }

                lane = new Lane();
                lane.Waiting.Enqueue(item);
                lanes.Add(item.Address, lane);
                ready.Writer.TryWrite(lane);
            }
        }
    }

    public Outbound Head(Lane lane)
    {
        lock (key)
        {
            return lane.Waiting.Peek();
        }
    }

    /// <summary>Gives the same head out again after a while; no sender is held meanwhile.</summary>
    public void Again(Lane lane, TimeSpan wait, TimeProvider time)
    {
        lane.Alarm?.Dispose();
        lane.Alarm = time.CreateTimer(_ => ready.Writer.TryWrite(lane), null, wait, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The head is done with, one way or the other.</summary>
    public void Next(Lane lane)
    {
        lane.Alarm?.Dispose();
        (lane.Alarm, lane.Tries) = (null, 0);
        lock (key)
        {
            var done = lane.Waiting.Dequeue();
            if (lane.Waiting.Count == 0)
            {
                lanes.Remove(done.Address);
            }
            else
            {
                // To the end of the queue: a long conversation does not starve short ones.
                ready.Writer.TryWrite(lane);
            }
        }
    }

    /// <summary>Gives no more lanes out.</summary>
    public void Close()
    {
        ready.Writer.TryComplete();
        while (ready.Reader.TryRead(out _))
        {
        }
    }
}
