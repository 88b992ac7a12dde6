using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace PartnerBot.Tests.DirectLine;

/// <summary>An open (or refused) stream.</summary>
internal sealed class Listener(ClientWebSocket socket, HttpStatusCode status) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly byte[] buffer = new byte[1 << 20];

    public HttpStatusCode Status => status;

    public ClientWebSocket Socket => socket;

    public string Watermark { get; private set; } = "";

    public List<JsonElement> Activities { get; } = [];

    public IEnumerable<string> Ids => Activities.Select(activity => activity.GetProperty("id").GetString()!);

    /// <summary>Reads until so many activities have come.</summary>
    public async Task<Listener> Until(int count)
    {
        while (Activities.Count < count)
        {
            Assert.True(await Next(), $"The stream closed after {Activities.Count} of {count} activities.");
        }

        return this;
    }

    /// <summary>Reads to the close frame; null where the connection just broke.</summary>
    public async Task<string?> UntilClosed()
    {
        while (await Next())
        {
        }

        return socket.CloseStatusDescription;
    }

    public Task Close() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Dispose() => socket.Dispose();

    private async Task<bool> Next()
    {
        using var patience = new CancellationTokenSource(Patience);
        var length = 0;
        while (true)
        {
            ValueWebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            }
            catch (WebSocketException)
            {
                return false;
            }

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return false;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                break;
            }
        }

        var set = JsonDocument.Parse(Encoding.UTF8.GetString(buffer, 0, length)).RootElement;
        Watermark = set.GetProperty("watermark").GetString()!;
        Activities.AddRange(set.GetProperty("activities").EnumerateArray());
        return true;
    }
}
