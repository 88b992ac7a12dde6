using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace PartnerBot.Operations.TeamsPackage;

/// <summary>The Teams app package: what lies in <c>manifest/</c>, with this installation's ids and domain.</summary>
internal static class AppPackage
{
    private const string AnyId = "00000000-0000-0000-0000-000000000000";
    private const string AnyDomain = "bot.example.org";

    private static readonly string[] Files = ["manifest.json", "de.json", "color.png", "outline.png"];

    // The same order gives the same file, so that two people can compare what they have.
    private static readonly DateTimeOffset Timeless = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="IOException">It cannot be written, or the file is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static void Write(Wish wish)
    {
        using var file = new FileStream(wish.Out, FileMode.CreateNew, FileAccess.Write);
        using var package = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var name in Files)
        {
            var entry = package.CreateEntry(name);
            entry.LastWriteTime = Timeless;
            using var into = entry.Open();
            into.Write(Filled(name, wish));
        }
    }

    private static byte[] Filled(string name, Wish wish)
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream($"manifest/{name}")!;
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return name.EndsWith(".json", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.ToArray())
                .Replace(AnyId, wish.AppId.ToString("D"), StringComparison.Ordinal)
                .Replace(AnyDomain, wish.Domain, StringComparison.Ordinal))
            : bytes.ToArray();
    }
}
