using System.Threading.Channels;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>What waits to be sent on a stream, in the order of the log and bounded in bytes.</summary>
internal sealed class Offers
{
    /// <summary>What may wait for a slow reader, in bytes.</summary>
    public const long MostWaiting = 1024 * 1024;

    private const int OverheadPerOffer = 200;
    private readonly Channel<IReadOnlyList<Logged>> queue = Channel.CreateUnbounded<IReadOnlyList<Logged>>(new() { SingleReader = true });
    private long waiting;

    /// <summary>False when too much waits already.</summary>
    public bool Add(IReadOnlyList<Logged> added)
    {
        if (Interlocked.Add(ref waiting, Weight(added)) > MostWaiting)
        {
            return false;
        }

        queue.Writer.TryWrite(added);
        return true;
    }

    /// <summary>Waits for the next offer; false when none will come any more.</summary>
    public ValueTask<bool> Wait() => queue.Reader.WaitToReadAsync();

    /// <summary>The next offer if there is one already, or null.</summary>
    public IReadOnlyList<Logged>? Next()
    {
        if (!queue.Reader.TryRead(out var added))
        {
            return null;
        }

        Interlocked.Add(ref waiting, -Weight(added));
        return added;
    }

    public void Close() => queue.Writer.TryComplete();

    private static long Weight(IReadOnlyList<Logged> added)
    {
        long weight = OverheadPerOffer;
        for (var i = 0; i < added.Count; i++)
        {
            weight += added[i].Json.Length;
        }

        return weight;
    }
}
