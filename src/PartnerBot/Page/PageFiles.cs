using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Page;

/// <summary>
/// The files of the page. They travel inside the assembly, so neither the working directory nor the way of publishing matters.
/// Modules import each other by bare name, so all of our own stand under one revision, which changes with any of them; what others made has its own.
/// </summary>
internal sealed class PageFiles
{
    private const string Prefix = "page/";

    // Fetched and compressed by the build, with the licences that came with them.
    private static readonly string[] Fetched = ["webchat.js", "teams.js"];

    private readonly FrozenDictionary<string, PageFile> files;
    private readonly string revision;

    public PageFiles()
    {
        var assembly = typeof(PageFiles).Assembly;
        var own = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && FetchedAs(name[Prefix.Length..]) is null)
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)
            .Select(name => PageFile.Of(name, Read(name)))
            .ToList();
        revision = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(own.Select(file => file.Mark)))).AsSpan(0, 8));
        files = own
            .Concat(Fetched.Select(name => PageFile.OfCompressed(name, () => Read(name + ".br"), () => Read(name + ".gz"))))
            .Concat(Fetched.Select(name => PageFile.Of(name + ".LICENSE.txt", Read(name + ".LICENSE.txt"))))
            .ToFrozenDictionary(file => file.Name);

        byte[] Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(Prefix + name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }

    public PageFile this[string name] => files[name];

    public PageFile? Find(string name) => files.GetValueOrDefault(name);

    /// <summary>The address of a file, which changes when the file does, so that a browser may keep it for good.</summary>
    public string Link(string name) => $"/page/{RevisionOf(name)}/{name}";

    public string RevisionOf(string name) => FetchedAs(name) is { } fetched ? files[fetched].Mark : revision;

    private static string? FetchedAs(string name) => Array.Find(Fetched, fetched => name.StartsWith(fetched, StringComparison.Ordinal));
}
