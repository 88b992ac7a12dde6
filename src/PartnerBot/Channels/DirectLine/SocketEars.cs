using System.Net.WebSockets;

namespace PartnerBot.Channels.DirectLine;

/// <summary>The client's half of a stream: it has nothing to say but empty frames and good-bye.</summary>
internal static class SocketEars
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Ignores what comes until the client closes or breaks off, then ends the stream.</summary>
    public static async Task Listen(WebSocket socket, LiveStream stream)
    {
        var ignored = new byte[128];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            // Broke off without good-bye, or sent what is no WebSocket frame.
        }
        catch (OperationCanceledException)
        {
            // The socket was aborted: no answer to pings, or our own end.
        }

        stream.End(StreamEnd.ByClient);
    }

    /// <summary>Says good-bye, waits a moment for the answer, and lets go.</summary>
    public static async Task Close(WebSocket socket, StreamEnd end, Task listening)
    {
        using var patience = new CancellationTokenSource(Farewell);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(end.Status, end.Reason, patience.Token);
            }

            await listening.WaitAsync(patience.Token);
        }
        catch (WebSocketException)
        {
            // Already gone.
        }
        catch (OperationCanceledException)
        {
            // Not gone, but silent: the abort below is all that is left.
        }

        socket.Abort();
        await listening;
    }
}
