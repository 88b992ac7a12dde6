using System.IO.Compression;
using System.Security.Cryptography;

namespace PartnerBot.Page;

/// <summary>
/// One file of the page, as it is sent: compressed once, named by its hash. Browsers offer brotli on https and localhost only,
/// so gzip is what an intranet on plain http gets.
/// </summary>
internal sealed class PageFile
{
    private readonly Lazy<byte[]> plain;

    private PageFile(string name, string mark, Func<byte[]> plain, byte[] brotli, byte[] gzip)
    {
        Name = name;
        Mark = mark;
        this.plain = new(plain);
        Brotli = brotli;
        Gzip = gzip;
    }

    public string Name { get; }

    /// <summary>16 hexadecimal digits of the content's SHA-256.</summary>
    public string Mark { get; }

    public byte[] Brotli { get; }

    public byte[] Gzip { get; }

    public byte[] Plain => plain.Value;

    public string ContentType => Path.GetExtension(Name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };

    public static PageFile Of(string name, byte[] content) =>
        new(name, MarkOf(content), () => content, Squeeze(content, to => new BrotliStream(to, CompressionLevel.Optimal)), Squeeze(content, to => new GZipStream(to, CompressionLevel.Optimal)));

    /// <summary>A file that the build compressed already; whoever takes neither encoding gets it unpacked.</summary>
    public static PageFile OfCompressed(string name, byte[] brotli, byte[] gzip) =>
        new(name, MarkOf(brotli), () => Unpack(brotli), brotli, gzip);

    private static string MarkOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));

    private static byte[] Squeeze(byte[] content, Func<Stream, Stream> through)
    {
        var into = new MemoryStream();
        using (var squeezing = through(into))
        {
            squeezing.Write(content);
        }

        return into.ToArray();
    }

    private static byte[] Unpack(byte[] brotli)
    {
        using var unpacking = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        var into = new MemoryStream();
        unpacking.CopyTo(into);
        return into.ToArray();
    }
}
