using System.Buffers;
using System.Net.WebSockets;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// One open stream. What a turn has just logged is offered and sent as it is; whatever is missing in between is read from the log, so each
/// activity after the watermark is sent once and in order, whenever the socket was opened.
/// </summary>
internal sealed class LiveStream(WebSocket socket, Address address, long after, IStore store) : IDisposable
{
    private const int FullFrame = 64 * 1024;
    private const int Page = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Offers offers = new();
    private readonly ActivitySet set = new();
    private CancellationTokenSource sending = new();
    private StreamEnd? end;
    private long sent = after;

    /// <summary>Takes what was added to the log, without waiting; nothing in it means to look for oneself.</summary>
    public void Offer(IReadOnlyList<Logged> added)
    {
        if (!offers.Add(added))
        {
            End(StreamEnd.TooSlow);
        }
    }

    /// <summary>Ends the stream; the first reason counts.</summary>
    public void End(StreamEnd why)
    {
        if (Interlocked.CompareExchange(ref end, why, null) is null)
        {
            offers.Close();
        }
    }

    /// <summary>Sends until someone ends it.</summary>
    /// <returns>Why it ended.</returns>
    public async Task<StreamEnd> Send()
    {
        await CatchUp();
        while (end is null && await offers.Wait())
        {
            while (end is null && offers.Next() is { } added)
            {
                await Take(added);
            }

            await Flush();
        }

        return end ?? StreamEnd.ByClient;
    }

    public void Dispose() => sending.Dispose();

    private async ValueTask Take(IReadOnlyList<Logged> added)
    {
        if (added.Count == 0)
        {
            await CatchUp();
            return;
        }

        foreach (var logged in added)
        {
            if (logged.Number > sent + 1)
            {
                await CatchUp();
            }

            await Put(logged);
        }
    }

    private async Task CatchUp()
    {
        List<Logged> page = [];
        do
        {
            // The store is let go before the client is waited for.
            page.Clear();
            await foreach (var logged in store.Log(address, sent, Page))
            {
                page.Add(logged);
            }

            foreach (var logged in page)
            {
                await Put(logged);
            }
        }
        while (page.Count == Page && end is null);
        await Flush();
    }

    private async ValueTask Put(Logged logged)
    {
        if (logged.Number <= sent)
        {
            return;
        }

        sent = logged.Number;
        set.Add(logged, Shown.ByStream(logged.Json));
        if (set.Bytes > FullFrame)
        {
            await Flush();
        }
    }

    private async ValueTask Flush()
    {
        if (set.IsEmpty)
        {
            return;
        }

        var frame = ArrayPool<byte>.Shared.Rent(set.Room);
        try
        {
            if (!sending.TryReset())
            {
                sending.Dispose();
                sending = new();
            }

            sending.CancelAfter(Patience);
            await socket.SendAsync(frame.AsMemory(0, set.Write(frame, sent)), WebSocketMessageType.Text, endOfMessage: true, sending.Token);
            sending.CancelAfter(Timeout.InfiniteTimeSpan);
            set.Clear();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(frame);
        }
    }
}
