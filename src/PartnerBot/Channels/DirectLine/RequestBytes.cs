using System.Buffers;

namespace PartnerBot.Channels.DirectLine;

/// <summary>The body of a request in a rented buffer.</summary>
internal sealed class RequestBytes : IDisposable
{
    private byte[] buffer;
    private int length;

    private RequestBytes(int first) => buffer = ArrayPool<byte>.Shared.Rent(first);

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, length);

    /// <summary>Reads to the end; null when there is more than <paramref name="most"/>, of which no more than one buffer is read.</summary>
    public static async Task<RequestBytes?> Read(Stream body, long? announced, int most, CancellationToken stop)
    {
        if (announced > most)
        {
            return null;
        }

        var bytes = new RequestBytes((int)(announced ?? 4096) + 1);
        try
        {
            while (await body.ReadAsync(bytes.buffer.AsMemory(bytes.length), stop) is > 0 and var read)
            {
                bytes.length += read;
                if (bytes.length > most)
                {
                    bytes.Dispose();
                    return null;
                }

                bytes.MakeRoom(most);
            }

            return bytes;
        }
        catch (Exception trouble) when (trouble is IOException or OperationCanceledException)
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Whether the request says that its body is plain JSON in UTF-8.</summary>
    public static bool IsJson(HttpRequest request)
        => request.Headers.ContentEncoding.Count == 0
            && Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MatchesMediaType("application/json")
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    public void Dispose()
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
            length = 0;
        }
    }

    private void MakeRoom(int most)
    {
        if (length < buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(buffer.Length * 2, most + 1));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
