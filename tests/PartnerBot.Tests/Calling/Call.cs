using System.Net.Sockets;
using System.Text;

namespace PartnerBot.Tests.Calling;

/// <summary>One request to <c>/api/messages</c>.</summary>
internal sealed record Call(string Body, params (string Name, string Value)[] Headers)
{
    public string Method { get; init; } = "POST";

    public string Type { get; init; } = "application/json";

    public string Query { get; init; } = "";

    /// <summary>Whether the bytes must go out as they are, because no decent client would send them.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Sends it past every client library; gives the status.</summary>
    public async Task<int> Shout(Uri to)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(to.Host, to.Port);
        var stream = socket.GetStream();
        var headers = string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\r\n"));
        await stream.WriteAsync(Encoding.Latin1.GetBytes(
            $"{Method} /api/messages{Query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: {Type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(Body)}\r\n{headers}\r\n"));
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Body));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return int.Parse((await reader.ReadLineAsync())!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
