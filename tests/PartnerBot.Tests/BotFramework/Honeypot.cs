using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Listens on this machine, takes whatever comes and answers nothing good.</summary>
internal sealed class Honeypot : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly StringBuilder heard = new();
    private int knocks;

    public Honeypot()
    {
        listener.Start(backlog: 512);
        _ = Task.Run(Take);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Connections that were made.</summary>
    public int Knocks => Volatile.Read(ref knocks);

    /// <summary>The bytes that came, as Latin letters.</summary>
    public string Heard
    {
        get
        {
            lock (heard)
            {
                return heard.ToString();
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task Take()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                using var guest = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref knocks);
                var stream = guest.GetStream();
                var count = await stream.ReadAsync(buffer);
                lock (heard)
                {
                    heard.Append(Encoding.Latin1.GetString(buffer, 0, count));
                }

                await stream.WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The test is over, or a guest hung up: what was heard is heard.
        }
    }
}
