using System.IO.Compression;
using System.Security.Cryptography;

namespace PartnerBot.Page;

/// <summary>
/// One file of the page, as it is sent: compressed once, named by its hash. Browsers offer brotli on https and localhost only,
/// so gzip is what an intranet on plain http gets.
/// </summary>
internal sealed class PageFile
{
    // Taken into memory by the first who asks for it: an intranet needs one of the three.
    private readonly Lazy<byte[]> plain;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    private PageFile(string name, string mark, Lazy<byte[]> plain, Lazy<byte[]> brotli, Lazy<byte[]> gzip)
    {
        (Name, Mark) = (name, mark);
        (this.plain, this.brotli, this.gzip) = (plain, brotli, gzip);
    }

    public string Name { get; }

    /// <summary>16 hexadecimal digits of the content's SHA-256.</summary>
    public string Mark { get; }

    public byte[] Brotli => brotli.Value;

    public byte[] Gzip => gzip.Value;

    public byte[] Plain => plain.Value;

    public string ContentType => Path.GetExtension(Name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };

    public static PageFile Of(string name, byte[] content) => new(
        name,
        MarkOf(content),
        new(() => content),
        new(() => Squeeze(content, to => new BrotliStream(to, CompressionLevel.Optimal))),
        new(() => Squeeze(content, to => new GZipStream(to, CompressionLevel.Optimal))));

    /// <summary>A file that the build compressed already; whoever takes neither encoding gets it unpacked.</summary>
    public static PageFile OfCompressed(string name, Func<byte[]> brotli, Func<byte[]> gzip) =>
        new(name, MarkOf(brotli()), new(() => Unpack(brotli())), new(brotli), new(gzip));

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
