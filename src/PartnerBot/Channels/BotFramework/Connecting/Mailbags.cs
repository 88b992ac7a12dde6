using System.Threading.Channels;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>All conversations with something to send. A bag is either with a sender, or ready for one, or waiting for its alarm; never two of them.</summary>
internal sealed class Mailbags
{
    /// <summary>
    /// Of so many activities for one conversation the bytes are at hand. Of those behind them only the numbers are: a connector may be silent for
    /// long, and the store has the bytes.
    /// </summary>
    private const int AtHand = 4;

    private readonly Lock key = new();
    private readonly Dictionary<Address, Mailbag> bags = [];
    private readonly Channel<Mailbag> ready = Channel.CreateUnbounded<Mailbag>();

    /// <summary>Mailbags whose head may be sent now, each given out once.</summary>
    public IAsyncEnumerable<Mailbag> Ready => ready.Reader.ReadAllAsync();

    public void Add(IReadOnlyList<Outbound> outbound)
    {
        lock (key)
        {
            foreach (var item in outbound)
            {
                if (bags.TryGetValue(item.Address, out var bag))
                {
                    bag.Waiting.Enqueue(bag.Waiting.Count < AtHand ? item : item with { Json = [] });
                    continue;
                }

                bag = new Mailbag();
                bag.Waiting.Enqueue(item);
                bags.Add(item.Address, bag);
                ready.Writer.TryWrite(bag);
            }
        }
    }

    public Outbound Head(Mailbag bag)
    {
        lock (key)
        {
            return bag.Waiting.Peek();
        }
    }

    /// <summary>Gives the same head out again after a while; no sender is held meanwhile.</summary>
    public void Again(Mailbag bag, TimeSpan wait, TimeProvider time)
    {
        bag.Alarm?.Dispose();
        bag.Alarm = null;
        if (wait <= TimeSpan.Zero)
        {
            ready.Writer.TryWrite(bag);
            return;
        }

        bag.Alarm = time.CreateTimer(_ => ready.Writer.TryWrite(bag), null, wait, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The head is done with, one way or the other.</summary>
    public void Next(Mailbag bag)
    {
        bag.Alarm?.Dispose();
        bag.Alarm = null;
        bag.Turn();
        lock (key)
        {
            var done = bag.Waiting.Dequeue();
            if (bag.Waiting.Count == 0)
            {
                bags.Remove(done.Address);
            }
            else
            {
                // To the end of the queue: a long conversation does not starve short ones.
                ready.Writer.TryWrite(bag);
            }
        }
    }

    /// <summary>Gives no more bags out.</summary>
    public void Close()
    {
        ready.Writer.TryComplete();
        while (ready.Reader.TryRead(out _))
        {
        }
    }
}
