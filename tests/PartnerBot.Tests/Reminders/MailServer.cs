using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PartnerBot.Tests.Reminders;

/// <summary>A mail server on loopback that takes letters, refuses recipients, or hangs up after the letter (RFC 5321, as little of it as it takes).</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        listener.Start();
        _ = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Recipient { get; set; } = "250 ok";

    public bool HangsUp { get; set; }

    public List<string> Letters { get; } = [];

    public void Dispose() => listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await Talk(client.GetStream());
            }
        }
        catch (Exception end) when (end is ObjectDisposedException or SocketException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
        await Say(stream, "220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "RCPT":
                    await Say(stream, Recipient);
                    break;
                case "DATA":
                    await Say(stream, "354 go on");
                    var letter = new StringBuilder();
                    while (await reader.ReadLineAsync() is { } part && part != ".")
                    {
                        letter.AppendLine(part);
                    }

                    Letters.Add(letter.ToString());
                    if (HangsUp)
                    {
                        return;
                    }

                    await Say(stream, "250 kept");
                    break;
                case "QUIT":
                    await Say(stream, "221 bye");
                    return;
                default:
                    await Say(stream, "250 ok");
                    break;
            }
        }
    }

    private static ValueTask Say(NetworkStream stream, string line) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
}
