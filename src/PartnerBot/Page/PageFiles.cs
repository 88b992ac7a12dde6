using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Page;

/// <summary>
/// The files of the page. They travel inside the assembly, so neither the working directory nor the way of publishing matters.
/// Modules import each other by bare name, so all of our own stand under one revision, which changes with any of them; Web Chat has its own.
/// </summary>
internal sealed class PageFiles
{
    private const string Prefix = "page/";
    private const string WebChat = "webchat.js";

    private readonly FrozenDictionary<string, PageFile> files;
    private readonly string revision;

    public PageFiles()
    {
        var assembly = typeof(PageFiles).Assembly;
        var contents = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], Read);

        var own = contents.Where(entry => !entry.Key.StartsWith(WebChat, StringComparison.Ordinal))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => PageFile.Of(entry.Key, entry.Value))
            .ToList();
        revision = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(own.Select(file => file.Mark)))).AsSpan(0, 8));
        files = own
            .Append(PageFile.OfCompressed(WebChat, contents[WebChat + ".br"], contents[WebChat + ".gz"]))
            .Append(PageFile.Of(WebChat + ".LICENSE.txt", contents[WebChat + ".LICENSE.txt"]))
            .ToFrozenDictionary(file => file.Name);

        byte[] Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }

    public PageFile this[string name] => files[name];

    public PageFile? Find(string name) => files.GetValueOrDefault(name);

    /// <summary>The address of a file, which changes when the file does, so that a browser may keep it for good.</summary>
    public string Link(string name) => $"/page/{RevisionOf(name)}/{name}";

    public string RevisionOf(string name) => name.StartsWith(WebChat, StringComparison.Ordinal) ? files[WebChat].Mark : revision;
}
